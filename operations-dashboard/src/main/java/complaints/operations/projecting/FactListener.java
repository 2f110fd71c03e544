package complaints.operations.projecting;

import complaints.events.FollowupFact;
import complaints.events.IntakeFact;
import complaints.events.NotificationFact;
import complaints.events.ResolutionFact;
import complaints.messaging.Hears;
import complaints.messaging.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The topics that tell what happened to complaints. */
@ApplicationScoped
public class FactListener {

    private final Inbox inbox;
    private final Hears<IntakeFact> intake;
    private final Hears<ResolutionFact> resolution;
    private final Hears<FollowupFact> followup;
    private final Hears<NotificationFact> notification;

    FactListener(
            Inbox inbox,
            Hears<IntakeFact> intake,
            Hears<ResolutionFact> resolution,
            Hears<FollowupFact> followup,
            Hears<NotificationFact> notification) {
        this.inbox = inbox;
        this.intake = intake;
        this.resolution = resolution;
        this.followup = followup;
        this.notification = notification;
    }

    @Incoming("intake")
    @Blocking
    public void intake(ConsumerRecords<String, byte[]> records) {
        inbox.take(records, intake);
    }

    @Incoming("resolution")
    @Blocking
    public void resolution(ConsumerRecords<String, byte[]> records) {
        inbox.take(records, resolution);
    }

    @Incoming("followup")
    @Blocking
    public void followup(ConsumerRecords<String, byte[]> records) {
        inbox.take(records, followup);
    }

    @Incoming("notification")
    @Blocking
    public void notification(ConsumerRecords<String, byte[]> records) {
        inbox.take(records, notification);
    }
}
