package complaints.intake.lookup;

import complaints.events.Category;
import complaints.events.Channel;
import complaints.events.ContactReason;
import complaints.events.Customer;
import complaints.events.Question;
import complaints.intake.ComplaintStatus;
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
        List<String> missing,
        OffsetDateTime answerBy,
        List<ClockView> clocks,
        List<ContactView> contacts,
        WithdrawalView withdrawal) {

    /** A legal term that ran when the date was told. */
    public record ClockView(String rule, OffsetDateTime due, String explanation) {}

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
