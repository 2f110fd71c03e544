package complaints.notification.sending;

import java.time.Duration;
import java.time.Instant;

/** How mails go to one domain: so many at a time, so many a minute, and one at a time while it is slow. */
final class DomainPace {

    private static final Duration SLOW_FOR = Duration.ofMinutes(2);
    private static final Duration BURST = Duration.ofSeconds(10);

    private final int connections;
    private final Duration interval;
    private int underWay;
    private Instant free = Instant.MIN;
    private Instant slowUntil = Instant.MIN;

    /** @param perMinute 0 for any number */
    DomainPace(int connections, int perMinute) {
        this.connections = connections;
        this.interval = perMinute == 0 ? Duration.ZERO : Duration.ofMinutes(1).dividedBy(perMinute);
    }

    boolean allows(Instant now) {
        return underWay < (isSlow(now) ? 1 : connections) && !free.isAfter(now);
    }

    boolean isSlow(Instant now) {
        return slowUntil.isAfter(now);
    }

    int underWay() {
        return underWay;
    }

    void begin(Instant now) {
        underWay++;
        Instant earliest = now.minus(BURST);
        free = (free.isBefore(earliest) ? earliest : free).plus(interval);
    }

    void end(Instant now, boolean slow) {
        underWay--;
        if (slow) {
            slowUntil = now.plus(SLOW_FOR);
        }
    }

    boolean isIdle(Instant now) {
        return underWay == 0 && !isSlow(now) && !free.isAfter(now.minus(BURST));
    }
}
