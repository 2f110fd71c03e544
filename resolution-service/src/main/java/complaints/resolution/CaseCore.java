package complaints.resolution;

import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.Person;
import complaints.events.ResolutionFact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** What the parts of one case share: its complaint, where it stands, its owner, the dates told, the journal. */
final class CaseCore {

    final ComplaintRecorded story;
    final CaseTerms terms;
    final Journal journal;
    final PromiseLedger promises;
    final CaseWork work;
    private CaseStatus status;
    private Ownership ownership;

    CaseCore(ComplaintRecorded story, CaseTerms terms, CaseState state) {
        this.story = story;
        this.terms = terms;
        this.journal = new Journal(state.entries());
        this.promises = new PromiseLedger(story.complaintId(), state.promises(), journal);
        this.work = state.work();
        this.status = state.status();
        this.ownership = state.ownership();
    }

    UUID id() {
        return story.complaintId();
    }

    CaseStatus status() {
        return status;
    }

    boolean closed() {
        return status == CaseStatus.CLOSED;
    }

    boolean may(Move move) {
        return move.isPossibleFrom(status);
    }

    /** @throws CaseRefused where the table of moves does not allow it */
    void must(Move move) {
        move.from(status);
    }

    /** @throws CaseRefused where the table of moves does not allow it */
    void move(Move move) {
        status = move.from(status);
    }

    /** @throws CaseRefused once there is a decision */
    void mustBeUndecided(String what) {
        if (!may(Move.DECIDE)) {
            throw CaseRefused.whileIs(status, what);
        }
    }

    Ownership ownership() {
        return ownership;
    }

    Person owner() {
        return ownership.owner();
    }

    void pass(Person next, Instant at) {
        ownership = ownership.passedTo(next, at);
    }

    ZoneId zone() {
        String zone = story.customer().zone();
        return zone == null ? terms.hours().zone() : ZoneId.of(zone);
    }

    Instant endOf(LocalDate day) {
        return WorkingHours.endOf(day, zone());
    }

    /** A reason told to the customer, in his language. */
    String reason(String key) {
        return Reasons.say(key, story.customer().language());
    }

    void tell(Act act, ResolutionFact fact) {
        journal.tell(act, fact);
    }
}
