package complaints.devstack.process;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for a server's condition with a limit. */
public final class Patience {
    private Patience() {}

    /**
     * Asks every 50 ms until the condition holds. An exception counts as "not yet" and becomes the cause of the failure.
     *
     * @param process whose early death ends the waiting at once
     */
    public static void until(ServerProcess process, Duration limit, String what, Callable<Boolean> condition) {
        long end = System.nanoTime() + limit.toNanos();
        Exception last = null;
        while (System.nanoTime() < end) {
            try {
                if (condition.call()) {
                    return;
                }
            } catch (Exception notYet) {
                last = notYet;
            }
            if (!process.alive()) {
                throw process.failed("ended before it was " + what, last);
            }
            LockSupport.parkNanos(50_000_000L);
        }
        throw process.failed("was not " + what + " within " + limit.toSeconds() + " s", last);
    }

    /** Lets time pass between two looks at something. */
    public static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
