package complaints.followup.answering;

import complaints.followup.CancelReason;
import complaints.followup.Check;
import complaints.followup.Checks;
import complaints.followup.OptOuts;
import complaints.followup.UnknownCheck;
import complaints.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A customer asks not to be asked any more, about this complaint or any other. */
@ApplicationScoped
class OptingOut {

    private final Checks checks;
    private final OptOuts optOuts;
    private final Outbox outbox;
    private final Clock clock;

    OptingOut(Checks checks, OptOuts optOuts, Outbox outbox, Clock clock) {
        this.checks = checks;
        this.optOuts = optOuts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Remembers the wish and cancels what waits. */
    @Transactional
    void optOut(UUID checkId) {
        Instant now = clock.instant();
        String customer = checks.find(checkId)
                .orElseThrow(() -> new UnknownCheck(checkId))
                .subject()
                .to()
                .customer();
        optOuts.add(customer, now);
        List<Check> waiting = checks.unfinished(customer);
        outbox.tell(waiting.stream()
                .map(each -> each.cancel(CancelReason.OPTED_OUT, now))
                .toList());
        checks.save(waiting);
    }
}
