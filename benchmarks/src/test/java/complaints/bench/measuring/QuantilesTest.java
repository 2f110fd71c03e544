package complaints.bench.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class QuantilesTest {

    private static final long MILLI = 1_000_000;

    @Test
    void of_a_hundred_times_each_rank_is_the_time_of_that_number() {
        assertThat(Quantiles.of(
                        LongStream.rangeClosed(1, 100).map(each -> each * MILLI).toArray()))
                .isEqualTo(new Quantiles(100, 50, 95, 99, 100));
    }

    @Test
    void a_rank_between_two_times_is_the_longer_one() {
        assertThat(Quantiles.of(new long[] {MILLI, 2 * MILLI, 3 * MILLI})).isEqualTo(new Quantiles(3, 2, 3, 3, 3));
    }

    @Test
    void one_time_is_every_rank() {
        assertThat(Quantiles.of(new long[] {7 * MILLI})).isEqualTo(new Quantiles(1, 7, 7, 7, 7));
    }

    @Test
    void nothing_measured_is_nothing() {
        assertThat(Quantiles.of(new long[0])).isEqualTo(new Quantiles(0, 0, 0, 0, 0));
    }

    @Test
    void the_order_in_which_times_come_does_not_matter() {
        assertThat(Quantiles.of(new long[] {3, 1, 2})).isEqualTo(Quantiles.of(new long[] {1, 2, 3}));
    }

    @Test
    void one_slow_answer_of_a_hundred_is_in_the_longest_and_not_in_p99() {
        long[] times = LongStream.generate(() -> MILLI).limit(100).toArray();
        times[17] = 900 * MILLI;
        assertThat(Quantiles.of(times)).isEqualTo(new Quantiles(100, 1, 1, 1, 900));
    }

    @Test
    void parts_of_a_millisecond_are_kept() {
        assertThat(Quantiles.of(new long[] {1_250_000}).p50()).isEqualTo(1.25);
    }

    @Test
    void what_several_clients_measured_is_ranked_as_one() {
        Latencies all = new Latencies();
        for (int client = 0; client < 4; client++) {
            Latencies own = new Latencies();
            int first = client * 1000;
            IntStream.rangeClosed(1, 1000).forEach(each -> own.add((first + each) * MILLI));
            all.addAll(own);
        }
        assertThat(all.quantiles()).isEqualTo(new Quantiles(4000, 2000, 3800, 3960, 4000));
    }
}
