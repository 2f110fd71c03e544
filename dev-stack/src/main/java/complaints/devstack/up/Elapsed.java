package complaints.devstack.up;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Durations as people read them. */
public final class Elapsed {
    private Elapsed() {}

    /** Such as "3.4 s". */
    public static String between(Instant start, Instant end) {
        return String.format(Locale.ROOT, "%.1f s", Duration.between(start, end).toMillis() / 1000.0);
    }
}
