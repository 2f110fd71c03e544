package complaints.devstack.up;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.devstack.process.Server;
import complaints.devstack.process.ServerFailed;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchTest {
    private final MovableClock clock = new MovableClock();
    private final Patient server = new Patient();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Screen screen = new Screen(new PrintStream(said, true, StandardCharsets.UTF_8), false);
    private final Watch watch = new Watch(server, screen, () -> {}, clock);

    @Test
    void who_lives_is_left_alone() {
        watch.look();
        assertThat(server.starts).isZero();
        assertThat(said.size()).isZero();
    }

    @Test
    void who_dies_is_started_again_at_once_and_it_is_said() {
        server.alive = false;
        watch.look();
        assertThat(server.starts).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("! patient died", "patient answers again");
    }

    @Test
    void who_dies_again_and_again_is_started_ever_more_patiently() {
        for (int seconds : List.of(0, 1, 2, 4, 8, 16, 30, 30)) {
            server.alive = false;
            int before = server.starts;
            watch.look();
            clock.move(Duration.ofSeconds(seconds).minusMillis(1));
            watch.look();
            assertThat(server.starts).as("just before %s s", seconds).isEqualTo(seconds == 0 ? before + 1 : before);
            clock.move(Duration.ofMillis(1));
            watch.look();
            assertThat(server.starts).as("after %s s", seconds).isEqualTo(before + 1);
        }
    }

    @Test
    void a_start_that_fails_is_tried_again() {
        server.refuses = true;
        server.alive = false;
        watch.look();
        server.refuses = false;
        watch.look();
        clock.move(Duration.ofSeconds(1));
        watch.look();
        assertThat(server.alive).isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("! not today");
    }

    private static final class Patient implements Server {
        boolean alive = true;
        boolean refuses;
        int starts;

        @Override
        public String name() {
            return "patient";
        }

        @Override
        public List<Integer> ports() {
            return List.of(1);
        }

        @Override
        public long pid() {
            return 1;
        }

        @Override
        public boolean alive() {
            return alive;
        }

        @Override
        public void restart() {
            if (refuses) {
                throw new ServerFailed("not today");
            }
            starts++;
            alive = true;
        }

        @Override
        public void stop() {
            alive = false;
        }
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-12-14T09:00:00Z");

        void move(Duration time) {
            now = now.plus(time);
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
            throw new UnsupportedOperationException();
        }
    }
}
