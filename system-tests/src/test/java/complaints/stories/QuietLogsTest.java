package complaints.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real traffic with marked words, then a look into everything that every server wrote. */
class QuietLogsTest {

    private static final List<String> MARKED =
            List.of("Hermenegildo", "Zurrumbático", "611987654", "hermenegildo.zz", "tirabuzón", "cachivache");

    private static final String COMPLAINT =
            """
            {"customer": {"name": "Hermenegildo Zurrumbático", "email": "hermenegildo.zz@example.org",
                          "phone": "+34611987654", "language": "es"},
             "channel": "PHONE", "contract": "ES-99-0007", "category": "QUALITY",
             "story": "El tirabuzón llegó roto dentro del cachivache."}""";

    private static RunningSystem system;

    @BeforeAll
    static void the_system_runs() {
        assumeTrue(RunningSystem.missing() == null, RunningSystem.missing());
        system = RunningSystem.get();
    }

    @Test
    void no_log_of_any_server_holds_what_a_customer_said_or_is_called() throws IOException {
        Http intake = system.http("intake", "agent");
        String id = intake.post("/complaints", COMPLAINT).json().get("id").asText();
        refusedInManyWays(intake, id);
        Http supervisor = system.http("resolution", "supervisor");
        await("the case is open")
                .atMost(Duration.ofSeconds(60))
                .until(() -> supervisor
                                .post(
                                        "/cases/" + id + "/statements",
                                        "{\"side\": \"TEAM\", \"text\": \"Un tirabuzón roto.\"}")
                                .status()
                        == 201);
        supervisor.post("/cases/" + id + "/decision", "{\"findings\": [{\"tirabuzón\": 1}]}");
        await("the mail is sent").atMost(Duration.ofSeconds(60)).until(() -> system.http("notification", "agent")
                .get("/notices?complaint=" + id)
                .body()
                .contains("SENT"));
        assertThat(lines()).isNotEmpty().noneMatch(line -> MARKED.stream().anyMatch(line::contains));
    }

    private static void refusedInManyWays(Http intake, String id) {
        intake.post("/complaints", COMPLAINT);
        intake.post("/complaints", COMPLAINT.replace("}", ""));
        intake.post("/complaints", COMPLAINT.replace("\"es\"", "\"tirabuzón\""));
        intake.post("/complaints/" + id + "/contacts", "{\"text\": \"cachivache\", \"reason\": \"Hermenegildo\"}");
        intake.get("/complaints?phone=611987654&q=cachivache&size=900");
        intake.get("/complaints/Hermenegildo");
    }

    private static List<String> lines() throws IOException {
        try (Stream<Path> files = Files.list(system.logs())) {
            List<Path> all = files.toList();
            assertThat(all)
                    .extracting(file -> file.getFileName().toString())
                    .anyMatch(name -> name.startsWith("intake"));
            return all.stream().flatMap(QuietLogsTest::read).toList();
        }
    }

    private static Stream<String> read(Path log) {
        try {
            return Files.readString(log, StandardCharsets.ISO_8859_1).lines().map(QuietLogsTest::asWritten);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Whatever bytes a log holds can be read; those that are UTF-8 become the words they were. */
    private static String asWritten(String line) {
        return new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
