package complaints.followup.planning;

import complaints.events.IntakeFact;
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
public class IntakeListener implements Hears<IntakeFact> {

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
        IntakeReader reader = new IntakeReader();
        Heard.each(batch, fact -> fact.tell(reader));
        planning.hear(reader.news());
        notes.noteIntake(batch.stream().map(Heard::fact).toList());
    }
}
