package complaints.notification.sending;

import complaints.messaging.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Says that this process lives, takes up what others left when they ended, and gives up what took too long. */
@ApplicationScoped
class Heartbeat {

    private final UUID sender = Ids.next();
    private final Delivery delivery;

    Heartbeat(Delivery delivery) {
        this.delivery = delivery;
    }

    /** Who this process is to the others. */
    UUID sender() {
        return sender;
    }

    void beat() {
        delivery.alive(sender);
        delivery.takeUp();
        delivery.giveUp();
    }
}
