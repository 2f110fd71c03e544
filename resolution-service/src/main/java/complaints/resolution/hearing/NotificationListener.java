package complaints.resolution.hearing;

import complaints.events.NotificationFact;
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

/** Hears {@code notification.events.v1}; what each fact does is said in {@link NotificationReader}. */
@ApplicationScoped
public class NotificationListener implements Hears<NotificationFact> {

    private final Inbox inbox;
    private final Hearing hearing;

    NotificationListener(Inbox inbox, Hearing hearing) {
        this.inbox = inbox;
        this.hearing = hearing;
    }

    @Incoming("notification")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> records) {
        inbox.take(records, this);
    }

    @Override
    public Topic<NotificationFact> topic() {
        return Topics.NOTIFICATION;
    }

    @Override
    public void hear(List<Heard<NotificationFact>> batch) {
        hearing.notification(batch);
    }
}
