package complaints.bench.faults.judging;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Compares instants as exactly as a database keeps them. */
final class Same {
    private static final Duration ROUNDED = Duration.ofMillis(1);

    private Same() {}

    static boolean instant(Instant one, Instant other) {
        return one == null || other == null
                ? Objects.equals(one, other)
                : Duration.between(one, other).abs().compareTo(ROUNDED) <= 0;
    }
}
