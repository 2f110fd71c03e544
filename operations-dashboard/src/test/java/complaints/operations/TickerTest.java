package complaints.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@OperationsTest
class TickerTest {

    private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

    @TestHTTPResource("/api/events")
    URI events;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void each_event_is_seen_as_it_happens_without_anything_the_customer_said() throws Exception {
        Life life = Life.upTo(4, AT, 5);
        Queue<String> seen = watch("?complaint=" + life.id);
        tell(life);
        await("one line per event")
                .atMost(Duration.ofSeconds(30))
                .until(() -> data(seen).size() == life.facts().size());
        assertThat(data(seen)).anyMatch(line -> line.contains("complaint.recorded") && line.contains(life.key));
        assertThat(String.join("", seen)).doesNotContain(Life.SECRET, "quijorna", "600111222");
    }

    @Test
    void a_watcher_may_ask_for_some_types_only() throws Exception {
        Life life = Life.upTo(4, AT, 6);
        Queue<String> seen = watch("?topics=resolution&types=decision.made&complaint=" + life.id);
        tell(life);
        await("the decision").atMost(Duration.ofSeconds(30)).until(() -> !data(seen)
                .isEmpty());
        assertThat(data(seen)).allMatch(line -> line.contains("decision.made"));
    }

    @Test
    void too_many_events_are_thinned_out_and_the_watcher_is_told() throws Exception {
        Queue<String> seen = watch("?perSecond=10");
        try (Wires wires = new Wires(kafka)) {
            for (int seed = 0; seed < 40; seed++) {
                wires.send(Wires.told(Life.upTo(4, AT, seed).facts()));
            }
        }
        await("the watcher is told").atMost(Duration.ofSeconds(30)).until(() -> seen.stream()
                .anyMatch(line -> line.contains("notShown")));
    }

    private Queue<String> watch(String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(events + query))
                .header("Authorization", "Basic b3BlcmF0aW9uczpvcGVyYXRpb25z")
                .build();
        HttpResponse<Stream<String>> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        Thread reader = new Thread(() -> answer.body().forEach(lines::add), "watcher");
        reader.setDaemon(true);
        reader.start();
        return lines;
    }

    private void tell(Life life) {
        try (Wires wires = new Wires(kafka)) {
            wires.send(Wires.told(life.facts()));
        }
    }

    private static List<String> data(Queue<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("data:") && line.contains("complaintId"))
                .toList();
    }
}
