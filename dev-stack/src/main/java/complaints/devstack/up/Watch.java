package complaints.devstack.up;

import complaints.devstack.process.Server;
import complaints.devstack.process.ServerFailed;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Starts one server again whenever it dies: at once the first time, ever more patiently if it dies soon again. */
final class Watch {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Server server;
    private final Screen screen;
    private final Runnable restarted;
    private final Clock clock;
    private Instant lastStart;
    private Instant nextStart;
    private Duration pause = Duration.ZERO;

    Watch(Server server, Screen screen, Runnable restarted, Clock clock) {
        this.server = server;
        this.screen = screen;
        this.restarted = restarted;
        this.clock = clock;
        this.lastStart = clock.instant().minus(SOON);
    }

    /** To be called again and again. */
    void look() {
        if (server.alive()) {
            return;
        }
        if (nextStart == null) {
            plan(clock.instant());
        }
        if (!clock.instant().isBefore(nextStart)) {
            startAgain(clock.instant());
        }
    }

    private void plan(Instant now) {
        pause = now.isBefore(lastStart.plus(SOON)) ? longer() : Duration.ZERO;
        nextStart = now.plus(pause);
        String when = pause.isZero() ? "" : " in " + pause.toSeconds() + " s";
        screen.say("! " + server.name() + " died; starting it again" + when);
    }

    private void startAgain(Instant now) {
        lastStart = now;
        nextStart = null;
        try {
            server.restart();
            restarted.run();
            screen.say("  " + server.name() + " answers again after " + Elapsed.between(now, clock.instant()));
        } catch (ServerFailed | UncheckedIOException e) {
            screen.say("! " + e.getMessage());
        }
    }

    private Duration longer() {
        Duration twice = pause.isZero() ? Duration.ofSeconds(1) : pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }
}
