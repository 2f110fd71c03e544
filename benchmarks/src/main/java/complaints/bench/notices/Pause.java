package complaints.bench.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting. */
final class Pause {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private Pause() {}

    static void of(Duration time) {
        try {
            new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stop);
        }
    }

    /** @return false where it did not come true in time */
    static boolean until(BooleanSupplier condition, Duration atMost, Clock clock) {
        Instant end = clock.instant().plus(atMost);
        while (!condition.getAsBoolean()) {
            if (clock.instant().isAfter(end)) {
                return false;
            }
            of(BETWEEN_LOOKS);
        }
        return true;
    }
}
