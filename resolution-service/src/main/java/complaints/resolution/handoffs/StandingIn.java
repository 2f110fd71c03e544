package complaints.resolution.handoffs;

import complaints.messaging.Outbox;
import complaints.messaging.Trace;
import complaints.resolution.Act;
import complaints.resolution.Case;
import complaints.resolution.Cases;
import complaints.resolution.Handlers;
import complaints.resolution.ResolutionSettings;
import complaints.resolution.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;

/**
 * Cases of somebody who is away are offered to whoever stands in, or to the duty supervisor. The owner stays the owner
 * until the offer is accepted.
 */
@ApplicationScoped
public class StandingIn {

    private final Cases cases;
    private final AbsentOwners absentOwners;
    private final Handlers handlers;
    private final ResolutionSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    StandingIn(
            Cases cases,
            AbsentOwners absentOwners,
            Handlers handlers,
            ResolutionSettings settings,
            Outbox outbox,
            Clock clock) {
        this.cases = cases;
        this.absentOwners = absentOwners;
        this.handlers = handlers;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return how many cases were looked at */
    @Transactional
    public int cover(int limit) {
        Act act = Act.ofSystem(clock.instant());
        Collection<Case> uncovered =
                cases.lock(absentOwners.cases(act.at(), limit)).values();
        if (!uncovered.isEmpty()) {
            Roster roster = new Roster(handlers.all(), Map.of(), settings.dutySupervisor(), act.at());
            uncovered.forEach(each -> offer(act, each, roster));
            cases.keep(uncovered);
        }
        return uncovered.size();
    }

    private void offer(Act act, Case it, Roster roster) {
        Trace.begin(null);
        Trace.about(it.id());
        it.cover(act, roster);
        outbox.tell(it.takeUntold());
        Trace.end();
    }
}
