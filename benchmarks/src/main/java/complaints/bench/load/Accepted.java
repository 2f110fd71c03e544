package complaints.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A complaint that intake took, and when, by intake's clock. */
record Accepted(String id, Instant at) {

    static Accepted read(JsonNode answer) {
        return new Accepted(
                answer.get("id").asText(),
                OffsetDateTime.parse(answer.get("recordedAt").asText()).toInstant());
    }

    /** At most so many, evenly spread over the time, the first and the last among them. */
    static List<Accepted> spread(List<Accepted> all, int most) {
        List<Accepted> sorted =
                all.stream().sorted(Comparator.comparing(Accepted::at)).toList();
        if (sorted.size() <= most) {
            return sorted;
        }
        return IntStream.range(0, most)
                .mapToObj(i -> sorted.get((int) ((long) i * (sorted.size() - 1) / (most - 1))))
                .toList();
    }
}
