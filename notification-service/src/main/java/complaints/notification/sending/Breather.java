package complaints.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** While the mail server cannot be talked to, all wait and one tries now and then: it is no mail's fault. */
@ApplicationScoped
class Breather {

    private static final Duration SHORTEST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Clock clock;
    private Duration pause = Duration.ZERO;
    private Instant nextTry = Instant.MIN;

    Breather(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isAway() {
        return !pause.isZero();
    }

    /** Whether to go on; while the mail server is away, whether it is this caller's turn to try. */
    synchronized boolean mayTry() {
        if (isAway() && clock.instant().isBefore(nextTry)) {
            return false;
        }
        nextTry = isAway() ? clock.instant().plus(LONGEST) : nextTry;
        return true;
    }

    synchronized void answered() {
        pause = Duration.ZERO;
    }

    /** Longer each time up to five seconds, with jitter so that processes do not come back together. */
    synchronized void wasAway() {
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(SHORTEST) < 0 ? SHORTEST : doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        nextTry = clock.instant()
                .plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 2, pause.toMillis() + 1));
    }
}
