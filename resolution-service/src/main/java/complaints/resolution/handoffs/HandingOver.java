package complaints.resolution.handoffs;

import complaints.messaging.Outbox;
import complaints.resolution.Act;
import complaints.resolution.Case;
import complaints.resolution.Cases;
import complaints.resolution.Handlers;
import complaints.resolution.Handoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A case passes from one owner to the next. */
@ApplicationScoped
public class HandingOver {

    private final Cases cases;
    private final Handlers handlers;
    private final Outbox outbox;

    HandingOver(Cases cases, Handlers handlers, Outbox outbox) {
        this.cases = cases;
        this.handlers = handlers;
        this.outbox = outbox;
    }

    @Transactional
    public HandoffView offer(String id, String ifMatch, Act act, OfferHandoff asked) {
        Case it = cases.lock(id, ifMatch);
        Handoff offered = it.offer(act, handlers.get(asked.to()), asked.reason());
        keep(it);
        return HandoffView.of(it.id(), offered);
    }

    /** @param supervisor whether the caller may answer for somebody else */
    @Transactional
    public Case accept(UUID handoff, String ifMatch, Act act, boolean supervisor) {
        Case it = cases.lockByHandoff(handoff, ifMatch);
        it.accept(act, handoff, supervisor);
        return keep(it);
    }

    /** @param supervisor whether the caller may answer for somebody else */
    @Transactional
    public Case refuse(UUID handoff, String ifMatch, Act act, boolean supervisor, String reason) {
        Case it = cases.lockByHandoff(handoff, ifMatch);
        it.refuse(act, handoff, supervisor, reason);
        return keep(it);
    }

    private Case keep(Case it) {
        cases.keep(it);
        outbox.tell(it.takeUntold());
        return it;
    }
}
