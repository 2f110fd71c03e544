package complaints.notification.writing;

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

/** Hears resolution. What each fact leads to stands in {@link NoticePlan}. */
@ApplicationScoped
public class ResolutionListener implements Hears<ResolutionFact> {

    private final Inbox inbox;
    private final Writing writing;

    ResolutionListener(Inbox inbox, Writing writing) {
        this.inbox = inbox;
        this.writing = writing;
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
        writing.hear(Topics.RESOLUTION, batch);
    }
}
