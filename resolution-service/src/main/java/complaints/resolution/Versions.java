package complaints.resolution;

import complaints.events.Channel;
import complaints.events.Question;
import complaints.events.ResolutionFact.CustomerStatementRecorded;
import complaints.events.ResolutionFact.QuestionAdded;
import complaints.events.ResolutionFact.TeamStatementRecorded;
import complaints.resolution.Statement.Side;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Both versions of what happened, and the questions they leave open. The customer's story is the first of his. */
final class Versions {

    private final CaseCore core;

    Versions(CaseCore core) {
        this.core = core;
    }

    void state(Act act, Side side, String text, Channel by) {
        core.mustBeUndecided("A statement");
        mustHaveTheFloor(side);
        String author = side == Side.TEAM ? act.by().id() : "customer";
        core.work.statements.add(new Statement(side, text, author, act.at()));
        core.tell(
                act,
                side == Side.TEAM
                        ? new TeamStatementRecorded(core.id(), act.at(), text, act.by())
                        : new CustomerStatementRecorded(core.id(), act.at(), text, by));
    }

    /** Serves notice on those who were there: their version, by a date, or it is decided without. */
    void request(Act act, String to, Channel through, String text) {
        core.mustBeUndecided("A request for the team's version");
        if (!teamIsSilent()) {
            throw CaseRefused.alreadySaid("TEAM");
        }
        if (core.work.versionRequest != null) {
            throw CaseRefused.versionRequested(core.work.versionRequest.until());
        }
        Instant until = core.terms.end(core.terms.version(), act.at());
        core.work.versionRequest = new VersionRequest(to, through, text, act.by(), act.at(), until);
        core.journal.note(act, "version.requested", core.work.versionRequest);
    }

    Question ask(Act act, String text) {
        core.mustBeUndecided("A further question");
        int last = core.work.questions.stream().mapToInt(Question::number).max().orElse(0);
        Question question = new Question(last + 1, text);
        core.work.questions.add(question);
        core.tell(act, new QuestionAdded(core.id(), act.at(), question));
        return question;
    }

    /** After a refusal or a reopening both sides may speak anew. */
    void beginRound() {
        core.work.roundBegan = core.work.statements.size();
        core.work.versionRequest = null;
    }

    /** @throws CaseRefused where only the customer's version is on record and the other side may still tell its own */
    void mustBothBeHeard(Act act) {
        VersionRequest request = core.work.versionRequest;
        if (teamIsSilent() && (request == null || !request.unansweredAt(act.at()))) {
            throw CaseRefused.teamVersionMissing(request);
        }
    }

    /** Where it is decided without the team's version, the file says that it was asked for. */
    void noteSilence(Act act) {
        if (teamIsSilent()) {
            core.journal.note(act, "team.silent", core.work.versionRequest);
        }
    }

    List<Statement> all() {
        Statement first = new Statement(Side.CUSTOMER, core.story.story(), "customer", core.story.at());
        return Stream.concat(Stream.of(first), core.work.statements.stream()).toList();
    }

    /** In each round a side tells its version and replies once to the other's. */
    private void mustHaveTheFloor(Side side) {
        if (side == Side.CUSTOMER && teamIsSilent()) {
            throw CaseRefused.nothingToReplyTo();
        }
        List<Statement> statements = core.work.statements;
        long said = statements.subList(core.work.roundBegan, statements.size()).stream()
                .filter(each -> each.side() == side)
                .count();
        if (said >= (side == Side.TEAM ? 2 : 1)) {
            throw CaseRefused.alreadySaid(side.name());
        }
    }

    private boolean teamIsSilent() {
        return core.work.statements.stream().noneMatch(each -> each.side() == Side.TEAM);
    }
}
