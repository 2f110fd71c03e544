package complaints.resolution;

import com.fasterxml.jackson.annotation.JsonInclude;
import complaints.events.Category;
import complaints.events.Channel;
import complaints.events.Customer;
import complaints.events.Finding;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.Person;
import complaints.events.Question;
import complaints.events.RunningClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All of a case, as who works on it sees it.
 *
 * @param nextDue the earliest date told to the customer and not yet kept; null where none is open
 * @param statements both versions in the order they came; the first is the customer's story
 * @param versionRequest the notice asking for the team's version; null where none was served
 * @param findings of the decision in force; empty before it
 * @param solution null before the decision
 * @param pendingDecision what waits for a second person; null where nothing does
 * @param history everything said, told and done; null in the answer to a command
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        UUID id,
        String key,
        CaseStatus status,
        long version,
        Person owner,
        boolean urgent,
        Instant recordedAt,
        Instant answerBy,
        Instant nextDue,
        Customer customer,
        Channel channel,
        String contract,
        Category category,
        String story,
        String desiredOutcome,
        List<Question> questions,
        List<RunningClock> clocks,
        List<Contact> contacts,
        List<Promise> promises,
        List<Handoff> handoffs,
        List<Statement> statements,
        VersionRequest versionRequest,
        List<InformationRequest> informationRequests,
        List<Finding> findings,
        SolutionView solution,
        PendingDecision pendingDecision,
        Agreement agreement,
        List<ConductRecord> conduct,
        List<Closing> closings,
        List<Object> history) {

    /** Without its history. */
    public static CaseView of(Case it) {
        return of(it, null);
    }

    /** With its history. */
    public static CaseView of(Case it, List<Object> history) {
        ComplaintRecorded story = it.story();
        return new CaseView(
                it.id(),
                story.key(),
                it.status(),
                it.version(),
                it.owner(),
                it.urgent(),
                story.at(),
                story.answerBy(),
                it.nextDue().orElse(null),
                story.customer(),
                story.channel(),
                story.contract(),
                story.category(),
                story.story(),
                story.desiredOutcome(),
                it.questions(),
                it.work().clocks,
                it.work().contacts,
                it.promises(),
                it.handovers().all().all(),
                it.statements(),
                it.work().versionRequest,
                it.work().requests,
                it.decision().map(Decision::findings).orElse(List.of()),
                it.decision().map(decision -> SolutionView.of(it, decision)).orElse(null),
                it.pendingDecision().orElse(null),
                it.work().agreement,
                it.work().conduct,
                it.work().closings,
                history);
    }
}
