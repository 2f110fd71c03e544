package complaints.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.devstack.test.RealServers;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FailedTimersTest {

    private static final String SECRET = "Teresa Quijorna, 600111222";

    @Inject
    Scheduler scheduler;

    @Test
    void a_timer_that_fails_is_told_by_name_and_what_its_exception_says_stays_out_of_the_log() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler all = new Listener(lines);
        Logger.getLogger("").addHandler(all);
        try {
            scheduler
                    .newJob("failing")
                    .setInterval("1s")
                    .setTask(execution -> {
                        throw new IllegalStateException(SECRET);
                    })
                    .schedule();
            await("it is told").atMost(Duration.ofSeconds(30)).until(() -> lines.stream()
                    .anyMatch(line -> line.contains("failing") && line.contains("IllegalStateException")));
        } finally {
            scheduler.unscheduleJob("failing");
            Logger.getLogger("").removeHandler(all);
        }
        assertThat(lines).noneMatch(line -> line.contains(SECRET));
    }

    private static final class Listener extends Handler {

        private final List<String> lines;

        Listener(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(((org.jboss.logmanager.ExtLogRecord) line).getFormattedMessage() + " " + line.getThrown());
        }

        @Override
        public void flush() {
            // Nothing is buffered.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
