package complaints.resolution.hearing;

import complaints.events.FollowupFact;
import complaints.events.Topic;
import complaints.events.Topics;
import complaints.messaging.Heard;
import complaints.messaging.Hears;
import complaints.messaging.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears {@code followup.events.v1}; what each fact does is said in {@link FollowupReader}. */
@ApplicationScoped
public class FollowupListener implements Hears<FollowupFact> {

    private final Inbox inbox;
    private final Hearing hearing;

    FollowupListener(Inbox inbox, Hearing hearing) {
        this.inbox = inbox;
        this.hearing = hearing;
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
        hearing.followup(batch);
    }
}
