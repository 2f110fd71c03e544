package complaints.resolution.closing;

import complaints.messaging.Outbox;
import complaints.resolution.Act;
import complaints.resolution.Case;
import complaints.resolution.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What was agreed is done, the case ends, or it turns out that it did not. */
@ApplicationScoped
public class Finishing {

    private final Cases cases;
    private final Outbox outbox;

    Finishing(Cases cases, Outbox outbox) {
        this.cases = cases;
        this.outbox = outbox;
    }

    @Transactional
    public Case done(String id, String ifMatch, Act act, int item) {
        Case it = cases.lock(id, ifMatch);
        it.done(act, item);
        return keep(it);
    }

    @Transactional
    public Case close(String id, String ifMatch, Act act, CloseCase asked) {
        Case it = cases.lock(id, ifMatch);
        it.close(act, asked.rootCause().name(), asked.correctiveAction().told());
        return keep(it);
    }

    @Transactional
    public Case reopen(String id, String ifMatch, Act act, ReopenCase asked) {
        Case it = cases.lock(id, ifMatch);
        it.reopen(act, asked.reason());
        return keep(it);
    }

    private Case keep(Case it) {
        cases.keep(it);
        outbox.tell(it.takeUntold());
        return it;
    }
}
