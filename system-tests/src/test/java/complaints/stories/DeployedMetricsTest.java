package complaints.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What alerts and Grafana ask Prometheus for is told by the services that run. */
class DeployedMetricsTest {

    private static final Path DEPLOY = Path.of(System.getProperty("complaints.root", ".."), "deploy");
    private static final List<String> SERVICES =
            List.of("intake", "resolution", "followup", "notification", "operations");
    private static final Set<String> PROMETHEUS_ITSELF = Set.of("up");
    private static final Pattern WORD = Pattern.compile("[a-z_:][a-z0-9_:]*");
    private static final Pattern NOT_METRICS =
            Pattern.compile("\\{[^}]*}|\\[[^]]*]|\"[^\"]*\"|\\b(by|without)\\s*\\([^)]*\\)");

    private static RunningSystem system;

    @BeforeAll
    static void the_system_runs() {
        assumeTrue(RunningSystem.missing() == null, RunningSystem.missing());
        system = RunningSystem.get();
    }

    @Test
    void every_metric_that_is_asked_for_is_told() throws IOException {
        Set<String> asked = new TreeSet<>();
        expressions().forEach(expression -> asked.addAll(metrics(expression)));
        asked.removeAll(PROMETHEUS_ITSELF);
        assertThat(asked).hasSizeGreaterThan(7);
        system.http("intake", "agent").post("/complaints", COMPLAINT);
        await("every metric is told").atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(told())
                .containsAll(asked));
    }

    @Test
    void every_service_tells_what_all_of_them_are_watched_by() {
        for (String service : SERVICES) {
            assertThat(told(service))
                    .as(service)
                    .contains("complaints_outbox_pending_rows", "complaints_outbox_oldest_age_seconds")
                    .contains("complaints_parked_events");
        }
    }

    private static Stream<String> expressions() throws IOException {
        String rules = Files.readString(DEPLOY.resolve("prometheus/complaints-rules.yml"));
        JsonNode dashboard = new ObjectMapper()
                .readTree(DEPLOY.resolve("grafana/complaints-dashboard.json").toFile());
        return Stream.concat(
                rules.lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("expr: "))
                        .map(line -> line.substring(6)),
                dashboard.findValuesAsText("expr").stream());
    }

    /** Names that are neither functions nor labels nor the words of the language. */
    private static Set<String> metrics(String expression) {
        String bare = NOT_METRICS.matcher(expression).replaceAll(" ");
        return WORD.matcher(bare)
                .results()
                .filter(word -> !bare.startsWith("(", word.end()))
                .map(MatchResult::group)
                .filter(word -> !Set.of("and", "or", "unless", "on", "ignoring", "sum", "max", "min")
                        .contains(word))
                .collect(Collectors.toSet());
    }

    private static Set<String> told() {
        return SERVICES.stream().flatMap(service -> told(service).stream()).collect(Collectors.toSet());
    }

    private static Set<String> told(String service) {
        return system.http(service, null)
                .get("/q/metrics")
                .body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[ {]")[0])
                .collect(Collectors.toSet());
    }

    private static final String COMPLAINT =
            """
            {"customer": {"name": "Ana Medida", "email": "ana.medida@example.org"}, "channel": "WEB", "story": "Una medida."}""";
}
