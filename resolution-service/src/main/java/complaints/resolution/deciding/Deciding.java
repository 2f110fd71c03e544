package complaints.resolution.deciding;

import complaints.messaging.Outbox;
import complaints.resolution.Act;
import complaints.resolution.Case;
import complaints.resolution.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A case is decided. */
@ApplicationScoped
public class Deciding {

    private final Cases cases;
    private final Outbox outbox;

    Deciding(Cases cases, Outbox outbox) {
        this.cases = cases;
        this.outbox = outbox;
    }

    @Transactional
    public Case decide(String id, String ifMatch, Act act, MakeDecision made) {
        Case it = cases.lock(id, ifMatch);
        it.decide(act, made.asFindings(), made.asItems());
        cases.keep(it);
        outbox.tell(it.takeUntold());
        return it;
    }
}
