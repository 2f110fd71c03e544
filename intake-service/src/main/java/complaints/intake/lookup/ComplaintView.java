package complaints.intake.lookup;

import complaints.events.Category;
import complaints.events.Channel;
import complaints.events.ContactReason;
import complaints.events.Customer;
import complaints.events.Finding;
import complaints.events.Question;
import complaints.events.SolutionItem;
import complaints.intake.ComplaintStatus;
import complaints.intake.ToldClock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * All there is to know about a complaint before talking to its customer. Times carry the offset of the customer's
 * place.
 *
 * @param status where it stands for intake
 * @param story the customer's own words
 * @param answerBy the date the customer was told
 * @param contacts what he brought later, oldest first
 * @param withdrawal null unless he took it back
 * @param progress what resolution has done with it
 * @param promises the dates he was told, oldest first
 * @param notices the messages he was sent, oldest first
 * @param history what else happened, oldest first
 */
public record ComplaintView(
        UUID id,
        String key,
        ComplaintStatus status,
        OffsetDateTime recordedAt,
        String recordedBy,
        Customer customer,
        Channel channel,
        String contract,
        Category category,
        String story,
        List<Question> questions,
        String desiredOutcome,
        boolean upset,
        boolean vulnerable,
        CompletionView completion,
        OffsetDateTime answerBy,
        List<ToldClock> clocks,
        List<ContactView> contacts,
        WithdrawalView withdrawal,
        CaseView progress,
        List<PromiseView> promises,
        List<NoticeView> notices,
        List<HappeningView> history) {

    /** What it lacked, since when, and when it was brought; null where nothing ever was missing. */
    public record CompletionView(List<String> missing, OffsetDateTime asked, OffsetDateTime completed) {}

    /**
     * How far resolution is; null where it has not been heard of yet.
     *
     * @param status OPEN, AWAITING_CUSTOMER, ANSWERED, AGREED, DISPUTED or CLOSED
     * @param owner who answers for it, as the customer is told
     * @param outcome how it was closed; null until then
     * @param findings the answer to each question, by clause; null until the decision
     * @param solution what will be done; null until the decision
     */
    public record CaseView(
            String status, OwnerView owner, String outcome, List<Finding> findings, List<SolutionItem> solution) {}

    /** The one person who answers for it. */
    public record OwnerView(String id, String name, OffsetDateTime since) {}

    /**
     * A date told to the customer.
     *
     * @param state MADE, RENEGOTIATED, KEPT or BROKEN
     * @param reason why it was moved, as the customer was told; null unless it was
     */
    public record PromiseView(
            UUID id,
            String kind,
            OffsetDateTime due,
            String state,
            String rule,
            Integer item,
            String reason,
            OffsetDateTime toldAt) {}

    /**
     * A message to the customer.
     *
     * @param state SENT, BOUNCED or FAILED; only what was sent and did not bounce counts as told
     */
    public record NoticeView(
            UUID id,
            String kind,
            String state,
            boolean dated,
            String language,
            String subject,
            String reason,
            OffsetDateTime toldAt) {}

    /** Something that happened since, with the words that were said. */
    public record HappeningView(OffsetDateTime at, String what, String who, String text) {}

    /** One time the customer came back, in his words. */
    public record ContactView(
            UUID id,
            OffsetDateTime at,
            String takenBy,
            Channel channel,
            ContactReason reason,
            String text,
            Integer customerMinutes) {}

    /** When and why he took it back. */
    public record WithdrawalView(OffsetDateTime at, String reason) {}
}
