package complaints.followup;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Time as the tests want it: it stands still until it is moved, and never goes back. */
@Singleton
public class MovableClock extends Clock {

    /** Monday, noon in Madrid. */
    static final Instant START = Instant.parse("2026-11-16T11:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    void forward(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }

    void to(Instant later) {
        now.updateAndGet(instant -> later.isAfter(instant) ? later : instant);
    }

    /** The next noon in Madrid, from Monday to Friday of an ordinary week. */
    Instant toNextMondayNoon() {
        Instant monday = now.get()
                .atZone(ZoneId.of("Europe/Madrid"))
                .with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.MONDAY))
                .with(java.time.LocalTime.NOON)
                .toInstant();
        to(monday);
        return monday;
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
