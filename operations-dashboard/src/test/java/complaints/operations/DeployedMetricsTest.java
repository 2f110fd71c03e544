package complaints.operations;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.messaging.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What alerts and Grafana ask of the dashboard, it tells; what they ask of the others is tried with all of them. */
@OperationsTest
class DeployedMetricsTest {

    private static final Pattern METRIC = Pattern.compile("complaints_(operations|inbox|outbox|parked)[a-z_]+");
    private static final Path DEPLOY = Path.of(System.getProperty("complaints.root"), "deploy");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void every_metric_that_rules_and_dashboard_name_is_told() throws IOException {
        try (Wires wires = new Wires(kafka)) {
            wires.send(Wires.told(
                    Life.upTo(1, Instant.parse("2026-11-20T10:00:00Z"), 81).facts()));
        }
        parkSomething();
        Set<String> named = new TreeSet<>();
        for (String file : List.of("prometheus/complaints-rules.yml", "grafana/complaints-dashboard.json")) {
            named.addAll(metrics(Files.readString(DEPLOY.resolve(file))));
        }
        assertThat(named).hasSizeGreaterThan(7);
        await("all metrics are told").atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        metrics(given().get("/q/metrics").asString()))
                .containsAll(named));
    }

    /** The dashboard tells a fact of its own only where it parks something. */
    private void parkSomething() {
        var broken = new ProducerRecord<>("intake.events.v1", Ids.next().toString(), "{".getBytes(UTF_8));
        broken.headers().add("ce_type", "complaint.recorded".getBytes(UTF_8));
        try (Wires wires = new Wires(kafka)) {
            wires.send(broken);
        }
    }

    private static Set<String> metrics(String text) {
        return METRIC.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
