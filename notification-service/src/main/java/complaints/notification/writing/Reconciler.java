package complaints.notification.writing;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * The notices that the facts require are the notices there are: every complaint, open or closed, however old, is looked at
 * once in {@value #STEPS} steps of a minute each. What is missing is written, and counted in
 * {@code complaints.notices.missing}, which must be 0: what the last whole round found, or this one so far.
 */
@ApplicationScoped
class Reconciler {

    private static final Logger LOG = Logger.getLogger(Reconciler.class);
    private static final int STEPS = 4;
    private static final int SLICE = 5_000;
    private static final int AT_ONCE = 200;
    private static final UUID BEGIN = new UUID(0, 0);
    private static final UUID END = new UUID(-1, -1);
    private static final Reconciled NOTHING_YET = new Reconciled(0, 0, null);

    private final Shortfalls shortfalls;
    private final Writing writing;
    private final Clock clock;
    private final AtomicLong missing;
    private final AtomicReference<Reconciled> last = new AtomicReference<>(NOTHING_YET);
    private long soFar;
    private UUID reached = BEGIN;
    private long slicesAStep;

    Reconciler(Shortfalls shortfalls, Writing writing, Clock clock, MeterRegistry registry) {
        this.shortfalls = shortfalls;
        this.writing = writing;
        this.clock = clock;
        this.missing = registry.gauge("complaints.notices.missing", new AtomicLong());
    }

    /** What the last whole round came to. */
    Reconciled last() {
        return last.get();
    }

    /** One step of the round. */
    synchronized void step() {
        if (reached.equals(BEGIN)) {
            slicesAStep = shortfalls.complaints() / SLICE / STEPS + 1;
        }
        for (long i = 0; i < slicesAStep; i++) {
            slice();
            if (reached.equals(BEGIN)) {
                keepIfSomethingWasMissing();
                return;
            }
        }
        missing.set(Math.max(soFar, last.get().missing()));
    }

    /** A whole round at once, because somebody wants to know; what the round under way found is in it. */
    synchronized Reconciled all(String byWhom, String reason) {
        reached = BEGIN;
        do {
            slice();
        } while (!reached.equals(BEGIN));
        shortfalls.keep(last(), byWhom, reason);
        return last();
    }

    private void slice() {
        Optional<UUID> end = shortfalls.end(reached, SLICE);
        List<UUID> incomplete = shortfalls.between(reached, end.orElse(END), clock.instant());
        long found = 0;
        for (int from = 0; from < incomplete.size(); from += AT_ONCE) {
            found += writing.repair(incomplete.subList(from, Math.min(from + AT_ONCE, incomplete.size())));
        }
        soFar += found;
        reached = end.orElse(BEGIN);
        if (found > 0) {
            LOG.errorf("%d required notices were missing and have been written", found);
        }
        if (end.isEmpty()) {
            endRound();
        }
    }

    private void endRound() {
        last.set(new Reconciled(shortfalls.complaints(), soFar, clock.instant()));
        missing.set(soFar);
        soFar = 0;
    }

    private void keepIfSomethingWasMissing() {
        if (last().missing() > 0) {
            shortfalls.keep(last(), "clock", "every few minutes");
        }
    }
}
