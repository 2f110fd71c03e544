package complaints.resolution;

import complaints.events.Fact;
import complaints.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Tells facts of other services, as they would. */
@ApplicationScoped
public class Telling {

    private final Outbox outbox;

    Telling(Outbox outbox) {
        this.outbox = outbox;
    }

    @Transactional
    public void tell(Fact... facts) {
        outbox.tell(List.of(facts));
    }
}
