package complaints.followup.planning;

import complaints.events.ResolutionFact;
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

/** Learns from resolution that a case is closed, or open again. */
@ApplicationScoped
public class ResolutionListener implements Hears<ResolutionFact> {

    private final Inbox inbox;
    private final Planning planning;
    private final FactNotes notes;

    ResolutionListener(Inbox inbox, Planning planning, FactNotes notes) {
        this.inbox = inbox;
        this.planning = planning;
        this.notes = notes;
    }

    @Incoming("resolution")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> records) {
        inbox.take(records, this);
    }

    @Override
    public Topic<ResolutionFact> topic() {
        return Topics.RESOLUTION;
    }

    @Override
    public void hear(List<Heard<ResolutionFact>> batch) {
        ResolutionReader reader = new ResolutionReader();
        Heard.each(batch, fact -> fact.tell(reader));
        planning.hear(reader.news());
        notes.noteResolution(batch.stream().map(Heard::fact).toList());
    }
}
