package complaints.bench.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {

    private static final Instant BEGUN = Instant.parse("2026-12-14T10:30:05.900Z");

    @TempDir
    Path root;

    @Test
    void a_run_is_kept_under_its_scenario_and_time() throws IOException {
        Path file = ResultFile.in(root).write("load", BEGUN, Map.of());
        assertThat(root.relativize(file)).hasToString("benchmarks/results/load-20261214T103005Z.json");
    }

    @Test
    void a_run_says_on_what_machine_it_was_made_and_what_it_found() throws IOException {
        JsonNode kept = kept();
        assertThat(kept.at("/machine/cores").intValue()).isPositive();
        assertThat(kept.at("/machine/memoryMiB").longValue()).isPositive();
        assertThat(kept.at("/machine/jdk").textValue()).isNotEmpty();
        assertThat(kept.at("/found").intValue()).isEqualTo(7);
    }

    @Test
    void outside_of_a_checkout_there_is_no_commit() throws IOException {
        assertThat(kept().at("/commit/id").textValue()).isEmpty();
    }

    private JsonNode kept() throws IOException {
        Path file = ResultFile.in(root).write("load", BEGUN, Map.of("found", 7));
        return new ObjectMapper().readTree(file.toFile());
    }
}
