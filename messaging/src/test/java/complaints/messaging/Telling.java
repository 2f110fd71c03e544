package complaints.messaging;

import complaints.events.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The use case of these tests. */
@ApplicationScoped
class Telling {

    private final Outbox outbox;

    Telling(Outbox outbox) {
        this.outbox = outbox;
    }

    @Transactional
    void tell(List<? extends Fact> facts) {
        outbox.tell(facts);
    }

    @Transactional
    void tellAndFail(Fact fact) {
        outbox.tell(fact);
        throw new IllegalStateException("after telling");
    }
}
