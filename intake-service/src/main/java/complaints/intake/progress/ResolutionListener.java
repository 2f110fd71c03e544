package complaints.intake.progress;

import complaints.events.ResolutionFact;
import complaints.events.Topic;
import complaints.events.Topics;
import complaints.messaging.Heard;
import complaints.messaging.Hears;
import complaints.messaging.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears who answers for a complaint, what was promised, decided and done. */
@ApplicationScoped
public class ResolutionListener implements Hears<ResolutionFact> {

    private final Inbox inbox;
    private final ProgressProjection progress;

    ResolutionListener(Inbox inbox, ProgressProjection progress) {
        this.inbox = inbox;
        this.progress = progress;
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
        ProgressRows rows = new ProgressRows();
        batch.forEach(heard -> ResolutionReading.read(heard, rows));
        progress.write(rows);
    }
}
