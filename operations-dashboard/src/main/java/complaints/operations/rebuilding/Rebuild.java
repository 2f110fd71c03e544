package complaints.operations.rebuilding;

import complaints.doors.Refusal;
import complaints.messaging.Failures;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** At most one rebuild at a time in this process; it may be stopped at any moment, the old figures stay until the end. */
@ApplicationScoped
class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);

    private final Rebuilding rebuilding;
    private final Clock clock;
    private final AtomicReference<RebuildView> state = new AtomicReference<>(RebuildView.NEVER);
    private volatile boolean stopping;

    Rebuild(Rebuilding rebuilding, Clock clock) {
        this.rebuilding = rebuilding;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    RebuildView state() {
        return state.get();
    }

    void start(String by) {
        state.updateAndGet(known -> {
            if (known.state().equals("RUNNING")) {
                throw new RunsAlready();
            }
            return new RebuildView("RUNNING", by, 0, clock.instant(), null);
        });
        Thread thread = new Thread(() -> run(by), "rebuild");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(String by) {
        String end = "FAILED";
        try {
            end = rebuild(by) ? "DONE" : "FAILED";
        } catch (RuntimeException e) {
            LOG.errorf("the rebuild failed, the old figures stay: %s", Failures.summary(e));
        } finally {
            String as = end;
            state.updateAndGet(known -> known.ended(as, clock.instant()));
        }
    }

    private boolean rebuild(String by) {
        rebuilding.begin(by);
        long position = 0;
        for (Rebuilding.Step step = null; step == null || !step.swapped(); position = step.position()) {
            if (stopping) {
                return false;
            }
            step = step != null && step.caughtUp() ? rebuilding.finish(position) : rebuilding.read(position);
            long events = step.events();
            state.updateAndGet(known -> known.read(events));
        }
        rebuilding.dropOld();
        return true;
    }

    static class RunsAlready extends Refusal {
        RunsAlready() {
            super(Kind.CONFLICT, "rebuild-runs", "A rebuild is running; ask GET /api/rebuild how far it is.");
        }
    }
}
