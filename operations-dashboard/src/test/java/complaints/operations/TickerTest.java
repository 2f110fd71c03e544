package complaints.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.events.DeadLetterFact.EventParked;
import complaints.events.Fact;
import complaints.events.Person;
import complaints.events.ResolutionFact.TeamStatementRecorded;
import complaints.messaging.Ids;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@OperationsTest
class TickerTest {

    private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Person ANA = new Person("ana", "Ana Prieto");

    @TestHTTPResource("/api/events")
    URI events;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void each_event_is_seen_as_it_happens_without_anything_the_customer_said() throws Exception {
        Life life = Life.upTo(4, AT, 5);
        Queue<String> seen = watch("?complaint=" + life.id);
        tell(life.facts());
        await("one line per event")
                .atMost(SOON)
                .until(() -> data(seen).size() == life.facts().size());
        assertThat(data(seen)).anyMatch(line -> line.contains("complaint.recorded") && line.contains(life.key));
        assertThat(String.join("", seen)).doesNotContain(Life.SECRET, "quijorna", "600111222");
    }

    @Test
    void a_watcher_may_ask_for_some_types_only() throws Exception {
        Life life = Life.upTo(4, AT, 6);
        Queue<String> seen = watch("?topics=resolution&types=decision.made&complaint=" + life.id);
        tell(life.facts());
        await("the decision").atMost(SOON).until(() -> !data(seen).isEmpty());
        assertThat(data(seen)).allMatch(line -> line.contains("decision.made"));
    }

    @Test
    void what_a_service_parked_can_be_watched_by_itself() throws Exception {
        Life life = Life.upTo(4, AT, 7);
        Queue<String> everything = watch("?complaint=" + life.id);
        Queue<String> letters = watch("?topics=letters&complaint=" + life.id);
        Queue<String> intake = watch("?topics=intake&complaint=" + life.id);
        tell(life.facts());
        await("the life")
                .atMost(SOON)
                .until(() -> data(everything).size() == life.facts().size());
        tell(List.of(new EventParked(
                life.id, AT, Ids.next(), "intake", "resolution.events.v1", Ids.next(), "decision.made", "made up")));
        await("what was parked").atMost(SOON).until(() -> !data(letters).isEmpty());
        assertThat(data(letters)).singleElement().asString().contains("event.parked");
        assertThat(data(intake)).isNotEmpty().noneMatch(line -> line.contains("event.parked"));
    }

    @Test
    void of_five_thousand_at_once_few_are_shown_and_every_other_is_counted() throws Exception {
        Life life = Life.upTo(0, AT, 8);
        long began = System.nanoTime();
        Queue<String> seen = watch("?perSecond=10&types=team.statement.recorded&complaint=" + life.id);
        tell(Collections.nCopies(5_000, new TeamStatementRecorded(life.id, AT, "Said", ANA)));
        await("all are shown or counted")
                .atMost(Duration.ofMinutes(1))
                .until(() -> data(seen).size() + notShown(seen) == 5_000);
        long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds() + 1;
        assertThat(data(seen)).hasSizeLessThanOrEqualTo((int) (10 + 10 * seconds));
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

    private void tell(List<? extends Fact> facts) {
        try (Wires wires = new Wires(kafka)) {
            wires.send(Wires.told(facts));
        }
    }

    private static List<String> data(Queue<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("data:") && line.contains("complaintId"))
                .toList();
    }

    private static long notShown(Queue<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("data:") && line.contains("notShown"))
                .mapToLong(line -> Long.parseLong(line.replaceAll(".*\"notShown\":(\\d+).*", "$1")))
                .sum();
    }
}
