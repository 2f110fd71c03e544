package complaints.resolution.promises;

import complaints.messaging.Outbox;
import complaints.resolution.Act;
import complaints.resolution.Case;
import complaints.resolution.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What happens to a date told to the customer. */
@ApplicationScoped
public class Promising {

    private final Cases cases;
    private final Outbox outbox;

    Promising(Cases cases, Outbox outbox) {
        this.cases = cases;
        this.outbox = outbox;
    }

    @Transactional
    public Case renegotiate(String id, String ifMatch, Act act, UUID promise, RenegotiatePromise asked) {
        Case it = cases.lock(id, ifMatch);
        it.renegotiate(act, promise, asked.due(), asked.reason(), asked.beyond());
        return keep(it);
    }

    @Transactional
    public Case keep(String id, String ifMatch, Act act, UUID promise, KeepPromise done) {
        Case it = cases.lock(id, ifMatch);
        it.keep(act, promise, done.note());
        return keep(it);
    }

    private Case keep(Case it) {
        cases.keep(it);
        outbox.tell(it.takeUntold());
        return it;
    }
}
