package complaints.stories;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Run by {@code deploy/verify-containers}: whichever container dies under load, it comes back and nothing is lost. */
@Tag("containers")
class KilledContainersTest {

    private static final int COMPLAINTS = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path FIGURES = Path.of("target", "killed-containers.txt");

    private final RunningSystem system = RunningSystem.get();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intake",
                "resolution",
                "followup",
                "notification",
                "operations",
                "mail",
                "postgres",
                "kafka",
                "proxy"
            })
    void what_was_accepted_is_there_once_when_a_container_dies(String service) throws IOException {
        Container container = Container.of(service);
        Crowd crowd = new Crowd(system, "dies-" + service);
        crowd.tell(COMPLAINTS);
        await("some are accepted").atMost(PATIENCE).until(() -> crowd.answered() >= 5);

        String life = container.startedAt();
        long before = crowd.answered();
        Instant killed = Instant.now();
        container.killHard();
        await(service + " is restarted and healthy")
                .atMost(PATIENCE)
                .until(() -> !container.startedAt().equals(life) && container.healthy());
        Duration healthy = Duration.between(killed, Instant.now());

        crowd.isServedOnceEach();
        note(service, before, healthy, Duration.between(killed, Instant.now()));
    }

    private static void note(String service, long before, Duration healthy, Duration served) throws IOException {
        String line =
                "%s|%d|%.1f|%.1f%n".formatted(service, before, healthy.toMillis() / 1000.0, served.toMillis() / 1000.0);
        Files.writeString(FIGURES, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
