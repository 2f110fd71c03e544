package complaints.notification.writing;

import complaints.events.IntakeFact;
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

/** Hears intake. What each fact leads to stands in {@link NoticePlan}. */
@ApplicationScoped
public class IntakeListener implements Hears<IntakeFact> {

    private final Inbox inbox;
    private final Writing writing;

    IntakeListener(Inbox inbox, Writing writing) {
        this.inbox = inbox;
        this.writing = writing;
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
        writing.hear(Topics.INTAKE, batch);
    }
}
