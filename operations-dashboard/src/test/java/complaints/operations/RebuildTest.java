package complaints.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@OperationsTest
class RebuildTest {

    private static final String LOOK = "select id || status || coalesce(owner, '') || marks from complaint order by id";

    @Inject
    Rows rows;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void a_rebuild_gives_the_same_tables_and_hears_what_comes_meanwhile() {
        Life before = Life.upTo(6, Instant.parse("2026-11-01T10:00:00Z"), 8);
        Life meanwhile = Life.upTo(6, Instant.parse("2026-11-02T10:00:00Z"), 9);
        try (Wires wires = new Wires(kafka)) {
            wires.send(Wires.told(before.facts()));
            heard(before);
            wires.send(Wires.told(meanwhile.facts()));
            rebuild();
        }
        heard(meanwhile);
        var counters = rows.counters();
        List<String> complaints = rows.lines(LOOK);
        rebuild();
        assertThat(rows.counters()).isEqualTo(counters);
        assertThat(rows.lines(LOOK)).isEqualTo(complaints);
        assertThat(complaints).anyMatch(line -> line.contains(meanwhile.id.toString()));
    }

    private void rebuild() {
        given().auth()
                .preemptive()
                .basic("operations", "operations")
                .post("/api/rebuild")
                .then()
                .statusCode(202);
        await("the rebuild is done").atMost(Duration.ofSeconds(60)).until(() -> given().auth()
                .preemptive()
                .basic("operations", "operations")
                .get("/api/rebuild")
                .path("state")
                .equals("DONE"));
    }

    private void heard(Life life) {
        await("the life of " + life.id)
                .atMost(Duration.ofSeconds(60))
                .until(() -> rows.events(life.id) == life.facts().size());
    }
}
