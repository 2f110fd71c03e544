package complaints.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until a test moves it; it begins on a Monday at noon in Madrid. */
@ApplicationScoped
public class MovableClock extends Clock {

    private volatile Instant now = Instant.parse("2026-12-14T11:00:00Z");

    public void move(Duration by) {
        now = now.plus(by);
    }

    public void moveTo(Instant instant) {
        if (instant.isAfter(now)) {
            now = instant;
        }
    }

    @Override
    public Instant instant() {
        return now;
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
