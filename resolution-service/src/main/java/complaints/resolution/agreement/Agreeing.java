package complaints.resolution.agreement;

import complaints.messaging.Outbox;
import complaints.resolution.Act;
import complaints.resolution.Case;
import complaints.resolution.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The customer accepts a solution, or refuses it. */
@ApplicationScoped
public class Agreeing {

    private final Cases cases;
    private final Outbox outbox;

    Agreeing(Cases cases, Outbox outbox) {
        this.cases = cases;
        this.outbox = outbox;
    }

    @Transactional
    public Case agree(String id, String ifMatch, Act act, RecordAgreement said) {
        Case it = cases.lock(id, ifMatch);
        it.agree(act, said.accepted(), said.by(), said.note());
        cases.keep(it);
        outbox.tell(it.takeUntold());
        return it;
    }
}
