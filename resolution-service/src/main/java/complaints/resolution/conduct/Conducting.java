package complaints.resolution.conduct;

import complaints.messaging.Outbox;
import complaints.resolution.Act;
import complaints.resolution.Case;
import complaints.resolution.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Conduct is documented, and read by a second person. */
@ApplicationScoped
public class Conducting {

    private final Cases cases;
    private final Outbox outbox;

    Conducting(Cases cases, Outbox outbox) {
        this.cases = cases;
        this.outbox = outbox;
    }

    @Transactional
    public Case document(String id, String ifMatch, Act act, DocumentConduct said) {
        Case it = cases.lock(id, ifMatch);
        it.documentConduct(act, said.fact(), said.evidence(), said.warning(), said.channel());
        return keep(it);
    }

    @Transactional
    public Case confirm(String id, String ifMatch, Act act, int number) {
        Case it = cases.lock(id, ifMatch);
        it.confirmConduct(act, number);
        return keep(it);
    }

    private Case keep(Case it) {
        cases.keep(it);
        outbox.tell(it.takeUntold());
        return it;
    }
}
