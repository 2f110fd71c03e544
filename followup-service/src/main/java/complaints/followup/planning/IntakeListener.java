package complaints.followup.planning;

import complaints.events.IntakeFact;
import complaints.events.IntakeFact.ComplaintCompleted;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.events.IntakeFact.CompletionRequested;
import complaints.events.IntakeFact.ContactJoined;
import complaints.events.Topic;
import complaints.events.Topics;
import complaints.followup.FactNotes;
import complaints.messaging.Heard;
import complaints.messaging.Hears;
import complaints.messaging.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns from intake whom a complaint is about. */
@ApplicationScoped
public class IntakeListener implements Hears<IntakeFact>, IntakeFact.Reader {

    private final Inbox inbox;
    private final Planning planning;
    private final FactNotes notes;

    IntakeListener(Inbox inbox, Planning planning, FactNotes notes) {
        this.inbox = inbox;
        this.planning = planning;
        this.notes = notes;
    }

    @Incoming("intake")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> records) {
        inbox.take(records, this);
    }

    @Override
    public Topic<IntakeFact> topic() {
        return Topics.INTAKE;
    }

    @Override
    public void hear(List<Heard<IntakeFact>> batch) {
        Heard.each(batch, fact -> {
            fact.tell(this);
            notes.note(fact);
        });
    }

    @Override
    public void on(ComplaintRecorded fact) {
        planning.recorded(fact);
    }

    @Override
    public void on(ComplaintWithdrawn fact) {
        planning.withdrawn(fact);
    }

    /** No check depends on it: what is said after closing is intake's and resolution's to weigh. */
    @Override
    public void on(ContactJoined fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(CompletionRequested fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(ComplaintCompleted fact) {}
}
