package complaints.followup.asking;

import complaints.followup.Checks;
import complaints.messaging.Failures;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Takes turns. Where one cannot be taken, each of its checks is taken alone; the one at fault stands back for an hour
 * and is counted by {@code complaints_checks_stuck} until it is taken after all. A passing fault, such as a database that
 * is away, is nobody's fault: it ends the turn.
 */
@ApplicationScoped
class Turns {

    private static final Logger LOG = Logger.getLogger(Turns.class);
    private static final Duration STAND_BACK = Duration.ofHours(1);

    private final Asking asking;
    private final Checks checks;
    private final Clock clock;
    private final AtomicLong stuck;

    Turns(Asking asking, Checks checks, Clock clock, MeterRegistry meters) {
        this.asking = asking;
        this.checks = checks;
        this.clock = clock;
        this.stuck = meters.gauge("complaints.checks.stuck", new AtomicLong());
    }

    /** Takes what is next, at most {@link Asking#BATCH}; returns how many it took. */
    int take() {
        try {
            return asking.turn();
        } catch (RuntimeException e) {
            rethrowWhatPasses(e);
            LOG.errorf("checks are taken one by one: %s", Failures.summary(e));
            return takeOneByOne();
        }
    }

    /** Counts the checks that stand back, for those who watch. */
    void count() {
        stuck.set(checks.countStuck());
    }

    private int takeOneByOne() {
        var ids = checks.next(clock.instant(), Asking.BATCH);
        ids.forEach(this::takeAlone);
        return ids.size();
    }

    private void takeAlone(UUID id) {
        try {
            asking.turn(id);
        } catch (RuntimeException e) {
            rethrowWhatPasses(e);
            LOG.errorf("check %s cannot be taken and stands back: %s", id, Failures.summary(e));
            checks.standBack(id, clock.instant(), STAND_BACK);
        }
    }

    private static void rethrowWhatPasses(RuntimeException e) {
        if (Failures.passes(e)) {
            throw e;
        }
    }
}
