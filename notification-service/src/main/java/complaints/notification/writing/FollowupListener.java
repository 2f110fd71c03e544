package complaints.notification.writing;

import complaints.events.FollowupFact;
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

/** Hears follow-up. What each fact leads to stands in {@link NoticePlan}. */
@ApplicationScoped
public class FollowupListener implements Hears<FollowupFact> {

    private final Inbox inbox;
    private final Writing writing;

    FollowupListener(Inbox inbox, Writing writing) {
        this.inbox = inbox;
        this.writing = writing;
    }

    @Incoming("followup")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> records) {
        inbox.take(records, this);
    }

    @Override
    public Topic<FollowupFact> topic() {
        return Topics.FOLLOWUP;
    }

    @Override
    public void hear(List<Heard<FollowupFact>> batch) {
        writing.hear(Topics.FOLLOWUP, batch);
    }
}
