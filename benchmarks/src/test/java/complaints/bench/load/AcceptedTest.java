package complaints.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AcceptedTest {

    private static final Instant NOON = Instant.parse("2026-12-14T11:00:00Z");

    @Test
    void samples_are_spread_evenly_from_the_first_to_the_last() {
        List<Accepted> all = new ArrayList<>(complaints(1001));
        Collections.reverse(all);
        assertThat(Accepted.spread(all, 5)).extracting(Accepted::id).containsExactly("0", "250", "500", "750", "1000");
    }

    @Test
    void few_complaints_are_all_samples() {
        assertThat(Accepted.spread(complaints(5), 5)).hasSize(5);
    }

    @Test
    void of_no_complaints_there_are_no_samples() {
        assertThat(Accepted.spread(List.of(), 5)).isEmpty();
    }

    private static List<Accepted> complaints(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Accepted(Integer.toString(i), NOON.plusSeconds(i)))
                .toList();
    }
}
