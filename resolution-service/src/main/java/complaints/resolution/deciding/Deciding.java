package complaints.resolution.deciding;

import complaints.messaging.Outbox;
import complaints.resolution.Act;
import complaints.resolution.Case;
import complaints.resolution.Cases;
import complaints.resolution.DecisionPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A case is decided; above the limit by two people. */
@ApplicationScoped
public class Deciding {

    private final Cases cases;
    private final DecisionPolicy policy;
    private final Outbox outbox;

    Deciding(Cases cases, DecisionPolicy policy, Outbox outbox) {
        this.cases = cases;
        this.policy = policy;
        this.outbox = outbox;
    }

    @Transactional
    public Case decide(String id, String ifMatch, Act act, MakeDecision made) {
        Case it = cases.lock(id, ifMatch);
        it.decide(act, made.proposal(), policy);
        return keep(it);
    }

    @Transactional
    public Case approve(String id, String ifMatch, Act act) {
        Case it = cases.lock(id, ifMatch);
        it.approve(act, policy);
        return keep(it);
    }

    private Case keep(Case it) {
        cases.keep(it);
        outbox.tell(it.takeUntold());
        return it;
    }
}
