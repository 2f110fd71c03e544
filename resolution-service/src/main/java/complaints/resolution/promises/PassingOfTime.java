package complaints.resolution.promises;

import complaints.messaging.Outbox;
import complaints.messaging.Trace;
import complaints.resolution.Act;
import complaints.resolution.Case;
import complaints.resolution.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;

/** What time alone does to cases. */
@ApplicationScoped
public class PassingOfTime {

    private final Cases cases;
    private final Outbox outbox;
    private final Clock clock;

    PassingOfTime(Cases cases, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Lets the cases whose time has come look at it, some at a time.
     *
     * @return how many there were
     */
    @Transactional
    public int pass(int atOnce) {
        Collection<Case> due = cases.lockToWake(clock.instant(), atOnce);
        for (Case each : due) {
            Trace.begin(null);
            Trace.about(each.id());
            each.timePasses(Act.ofSystem(clock.instant()));
            outbox.tell(each.takeUntold());
            Trace.end();
        }
        cases.keep(due);
        return due.size();
    }
}
