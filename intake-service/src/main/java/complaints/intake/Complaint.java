package complaints.intake;

import complaints.events.ContactReason;
import complaints.events.Customer;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.events.IntakeFact.ContactJoined;
import complaints.messaging.Ids;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one customer told once. Its story never changes: whatever the customer brings later stands beside it. Each
 * method answers with the fact it caused.
 */
public final class Complaint {

    private final UUID id;
    private final ComplaintKey key;
    private final Instant recordedAt;
    private final Customer customer;
    private final Story story;
    private final List<String> missing;
    private final Terms terms;
    private ComplaintStatus status;

    Complaint(
            UUID id,
            ComplaintKey key,
            Instant recordedAt,
            Customer customer,
            Story story,
            List<String> missing,
            Terms terms,
            ComplaintStatus status) {
        this.id = id;
        this.key = key;
        this.recordedAt = recordedAt;
        this.customer = customer;
        this.story = story;
        this.missing = missing;
        this.terms = terms;
        this.status = status;
    }

    /** A complaint told at this instant. */
    public static Complaint told(Customer customer, Story story, Terms terms, Instant at) {
        return new Complaint(
                Ids.next(), ComplaintKey.next(), at, customer, story, List.of(), terms, ComplaintStatus.RECORDED);
    }

    /** The fact that it is on record, with the whole story. */
    public ComplaintRecorded recorded() {
        return new ComplaintRecorded(
                id,
                recordedAt,
                key.toString(),
                customer,
                story.channel(),
                story.contract(),
                story.category(),
                story.words(),
                story.questions(),
                story.desiredOutcome(),
                story.upset(),
                story.vulnerable(),
                missing,
                terms.answerBy(),
                terms.clocks());
    }

    /** @throws ContactRefused where the customer took the complaint back */
    public ContactJoined join(Contact contact) {
        if (status == ComplaintStatus.WITHDRAWN) {
            throw new ContactRefused();
        }
        return new ContactJoined(
                id,
                contact.at(),
                contact.id(),
                contact.channel(),
                contact.reason(),
                contact.text(),
                contact.customerMinutes());
    }

    /** What the customer tells again joins as news, with all he asks. */
    public Contact toldAgain(Story again, Instant at) {
        return new Contact(Ids.next(), at, again.channel(), ContactReason.NEWS, again.allWords(), null);
    }

    /**
     * @param reason the customer's words; may be null
     * @throws StatusRefused where it is closed or was taken back before
     */
    public ComplaintWithdrawn withdraw(String reason, Instant at) {
        status = status.to(ComplaintStatus.WITHDRAWN);
        return new ComplaintWithdrawn(id, at, reason);
    }

    public UUID id() {
        return id;
    }

    public ComplaintKey key() {
        return key;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Customer customer() {
        return customer;
    }

    public Story story() {
        return story;
    }

    public List<String> missing() {
        return missing;
    }

    public Terms terms() {
        return terms;
    }

    public ComplaintStatus status() {
        return status;
    }
}
