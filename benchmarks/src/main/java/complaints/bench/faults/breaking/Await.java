package complaints.bench.faults.breaking;

import complaints.devstack.process.Patience;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for a condition with a limit. */
public final class Await {
    private static final Duration LOOK = Duration.ofMillis(250);

    private Await() {}

    /**
     * An exception of the condition counts as "not yet".
     *
     * @throws IllegalStateException where it does not come true in time; the last exception is its cause
     */
    public static void until(String what, Duration limit, Callable<Boolean> condition) {
        long end = System.nanoTime() + limit.toNanos();
        Exception last = null;
        while (System.nanoTime() < end) {
            try {
                if (condition.call()) {
                    return;
                }
                last = null;
            } catch (Exception notYet) {
                last = notYet;
            }
            Patience.pause(LOOK);
        }
        throw new IllegalStateException("not within " + limit.toSeconds() + " s: " + what, last);
    }
}
