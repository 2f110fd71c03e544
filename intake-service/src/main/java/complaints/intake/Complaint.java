package complaints.intake;

import complaints.events.Channel;
import complaints.events.ContactReason;
import complaints.events.Customer;
import complaints.events.IntakeFact;
import complaints.events.IntakeFact.ComplaintCompleted;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.events.IntakeFact.CompletionRequested;
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
    private Completion completion;
    private Terms terms;
    private ComplaintStatus status;

    Complaint(
            UUID id,
            ComplaintKey key,
            Instant recordedAt,
            Customer customer,
            Story story,
            Completion completion,
            Terms terms,
            ComplaintStatus status) {
        this.id = id;
        this.key = key;
        this.recordedAt = recordedAt;
        this.customer = customer;
        this.story = story;
        this.completion = completion;
        this.terms = terms;
        this.status = status;
    }

    /** A complaint told at this instant, lacking what {@code missing} names. */
    public static Complaint told(Customer customer, Story story, List<String> missing, TermsPolicy policy, Instant at) {
        Completion completion = Completion.asked(missing, at);
        return new Complaint(
                Ids.next(),
                ComplaintKey.next(),
                at,
                customer,
                story,
                completion,
                policy.of(customer, story.category(), at, completion),
                completion.awaited() ? ComplaintStatus.INCOMPLETE : ComplaintStatus.RECORDED);
    }

    /** That it is on record, with the whole story; and, where it lacks something, until when to bring it. */
    public List<IntakeFact> recorded(TermsPolicy policy) {
        ComplaintRecorded recorded = new ComplaintRecorded(
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
                completion.missing(),
                terms.answerBy(),
                terms.clocks());
        return completion.awaited() ? List.of(recorded, requested(policy)) : List.of(recorded);
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
        return news(again.channel(), again.allWords(), null, at);
    }

    /** Something new the customer brings. */
    public Contact news(Channel channel, String text, Integer customerMinutes, Instant at) {
        return new Contact(Ids.next(), at, channel, ContactReason.NEWS, text, customerMinutes);
    }

    /**
     * The customer is asked for what is missing; the resolution clocks wait from now on.
     *
     * @throws AskedBefore where he completed it before
     * @throws StatusRefused where he is being asked already, or nothing is owed any more
     */
    public CompletionRequested ask(List<String> missing, TermsPolicy policy, Instant at) {
        if (completion.completed() != null) {
            throw new AskedBefore();
        }
        status = status.to(ComplaintStatus.INCOMPLETE);
        complete(Completion.asked(missing, at), policy);
        return requested(policy);
    }

    /**
     * What was missing is there: the resolution clocks start.
     *
     * @throws NothingMissing where the customer was not asked for anything, or brought it before
     * @throws StatusRefused where it is closed or was taken back
     */
    public ComplaintCompleted complete(TermsPolicy policy, Instant at) {
        if (!completion.awaited()) {
            throw new NothingMissing();
        }
        status = status.to(ComplaintStatus.RECORDED);
        complete(completion.broughtAt(at), policy);
        return new ComplaintCompleted(id, at, terms.answerBy(), terms.clocks());
    }

    /**
     * @param reason the customer's words; may be null
     * @throws StatusRefused where it is closed or was taken back before
     */
    public ComplaintWithdrawn withdraw(String reason, Instant at) {
        status = status.to(ComplaintStatus.WITHDRAWN);
        return new ComplaintWithdrawn(id, at, reason);
    }

    private void complete(Completion next, TermsPolicy policy) {
        completion = next;
        terms = policy.of(customer, story.category(), recordedAt, completion);
    }

    private CompletionRequested requested(TermsPolicy policy) {
        return new CompletionRequested(
                id, completion.asked(), completion.missing(), policy.completeBy(customer, completion.asked()));
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

    public Completion completion() {
        return completion;
    }

    public Terms terms() {
        return terms;
    }

    public ComplaintStatus status() {
        return status;
    }
}
