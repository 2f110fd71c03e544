package complaints.resolution;

import complaints.doors.Refusal;
import complaints.events.SolutionItem;
import java.time.Instant;
import java.util.List;

/** What a case does not do. */
public class CaseRefused extends Refusal {

    private CaseRefused(Kind kind, String slug, String message) {
        super(kind, slug, message);
    }

    static CaseRefused unknown() {
        return new CaseRefused(Kind.NOT_FOUND, "case-unknown", "There is no case with this id or key.");
    }

    static CaseRefused changed(long version) {
        return new CaseRefused(
                Kind.STALE,
                "case-changed",
                "The case was changed since you read it; it is at version " + version + " now. Read it again.");
    }

    static CaseRefused move(Move move, CaseStatus status) {
        List<Move> possible = Move.possibleFrom(status);
        CaseRefused refused = new CaseRefused(
                Kind.CONFLICT,
                "move-not-possible",
                "%s leads to %s and is not possible for a case that is %s; possible are: %s."
                        .formatted(move, move.to(), status, possible));
        refused.with("from", status);
        refused.with("to", move.to());
        refused.with("possible", possible);
        return refused;
    }

    static CaseRefused whileIs(CaseStatus status, String what) {
        return new CaseRefused(
                Kind.CONFLICT,
                "not-in-this-state",
                "%s is not possible for a case that is %s; possible: %s."
                        .formatted(what, status, Move.possibleFrom(status)));
    }

    /** @param request what was asked of the team and has time left; null where nothing was */
    static CaseRefused teamVersionMissing(VersionRequest request) {
        String wayOut = request == null
                ? "Record it first (POST …/statements with side TEAM), or ask those who were there (POST …/version-requests)."
                : "Those who were there were asked for it and have until " + request.until() + ".";
        return new CaseRefused(
                Kind.CONFLICT,
                "team-version-missing",
                "Nobody decides before both versions are on record: the team's is missing. " + wayOut);
    }

    static CaseRefused versionRequested(Instant until) {
        return new CaseRefused(
                Kind.CONFLICT,
                "version-already-requested",
                "The team's version has been asked for; the term ends at " + until + ". Silent after it, the case is "
                        + "decided without.");
    }

    static CaseRefused nothingToReplyTo() {
        return new CaseRefused(
                Kind.CONFLICT,
                "nothing-to-reply-to",
                "The customer's version is his story; he can reply once the team's version is on record. "
                        + "News from him is a contact.");
    }

    static CaseRefused alreadySaid(String side) {
        return new CaseRefused(
                Kind.CONFLICT,
                "already-said",
                "The side " + side + " has told its version and replied once; decide, or ask the customer.");
    }

    static CaseRefused itemsOpen(List<SolutionItem> open) {
        CaseRefused refused = new CaseRefused(
                Kind.CONFLICT,
                "item-open",
                "The case closes when everything agreed is done; not done: items "
                        + open.stream().map(SolutionItem::number).toList() + ".");
        refused.with("open", open);
        return refused;
    }

    static CaseRefused itemUnknown(int number, List<Integer> known) {
        return new CaseRefused(
                Kind.INVALID, "item-unknown", "The solution has no item " + number + "; it has " + known + ".");
    }

    static CaseRefused itemDone(int number) {
        return new CaseRefused(Kind.CONFLICT, "item-already-done", "Item " + number + " is done already.");
    }

    static CaseRefused withdrawn() {
        return new CaseRefused(
                Kind.CONFLICT,
                "withdrawn",
                "The customer took this complaint back, so it is not opened again; what he tells now is a new complaint.");
    }

    static CaseRefused past(String field, Instant now) {
        return new CaseRefused(
                Kind.INVALID, "date-in-the-past", "The date in '" + field + "' must lie after now (" + now + ").");
    }
}
