package complaints.operations.projecting;

import complaints.events.DeadLetterFact;
import complaints.messaging.Hears;
import complaints.messaging.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The dead-letter topics of all services. */
@ApplicationScoped
public class DeadLetterListener {

    private final Inbox inbox;
    private final Hears<DeadLetterFact> intake;
    private final Hears<DeadLetterFact> resolution;
    private final Hears<DeadLetterFact> followup;
    private final Hears<DeadLetterFact> notification;
    private final Hears<DeadLetterFact> operations;

    DeadLetterListener(
            Inbox inbox,
            @ParkedBy("intake") Hears<DeadLetterFact> intake,
            @ParkedBy("resolution") Hears<DeadLetterFact> resolution,
            @ParkedBy("followup") Hears<DeadLetterFact> followup,
            @ParkedBy("notification") Hears<DeadLetterFact> notification,
            @ParkedBy("operations") Hears<DeadLetterFact> operations) {
        this.inbox = inbox;
        this.intake = intake;
        this.resolution = resolution;
        this.followup = followup;
        this.notification = notification;
        this.operations = operations;
    }

    @Incoming("intake-dead-letters")
    @Blocking
    public void intake(ConsumerRecords<String, byte[]> records) {
        inbox.take(records, intake);
    }

    @Incoming("resolution-dead-letters")
    @Blocking
    public void resolution(ConsumerRecords<String, byte[]> records) {
        inbox.take(records, resolution);
    }

    @Incoming("followup-dead-letters")
    @Blocking
    public void followup(ConsumerRecords<String, byte[]> records) {
        inbox.take(records, followup);
    }

    @Incoming("notification-dead-letters")
    @Blocking
    public void notification(ConsumerRecords<String, byte[]> records) {
        inbox.take(records, notification);
    }

    @Incoming("operations-dead-letters")
    @Blocking
    public void operations(ConsumerRecords<String, byte[]> records) {
        inbox.take(records, operations);
    }
}
