package complaints.resolution.hearing;

import complaints.events.IntakeFact;
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

/** Hears {@code intake.events.v1}; what each fact does is said in {@link IntakeReader}. */
@ApplicationScoped
public class IntakeListener implements Hears<IntakeFact> {

    private final Inbox inbox;
    private final Hearing hearing;

    IntakeListener(Inbox inbox, Hearing hearing) {
        this.inbox = inbox;
        this.hearing = hearing;
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
        hearing.intake(batch);
    }
}
