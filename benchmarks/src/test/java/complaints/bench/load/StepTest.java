package complaints.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.bench.measuring.Measured;
import complaints.bench.measuring.Quantiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepTest {

    private static final Quantiles TIMES = new Quantiles(10, 1.5, 4, 9, 20);
    private static final Acknowledged TOLD = new Acknowledged(TIMES, 0, 0, 2.5);

    @Test
    void the_share_is_complaints_per_second_of_inserts_per_second() {
        assertThat(new Step(measured(400), TOLD, Map.of(), measured(1000)).shareOfBaseline())
                .isEqualTo(0.4);
    }

    @Test
    void without_a_baseline_there_is_no_share() {
        Step step = new Step(measured(400), TOLD, Map.of(), null);
        assertThat(step.shareOfBaseline()).isNull();
        assertThat(LoadTable.line(step)).contains("40").endsWith("2.5");
    }

    @Test
    void intake_by_itself_has_no_acknowledgements() {
        Step step = new Step(measured(400), null, Map.of(), measured(1000));
        assertThat(LoadTable.line(step)).endsWith("0.40");
    }

    @Test
    void what_the_chain_bears_counts_until_the_last_acknowledgement() {
        assertThat(new Step(measured(400), TOLD, Map.of(), null).chainPerSecond())
                .isEqualTo(400 / 12.5);
    }

    @Test
    void processor_time_is_shared_among_the_complaints() {
        assertThat(Processors.perComplaint(Map.of("intake", 100L), Map.of("intake", 350L, "started later", 50L), 100))
                .isEqualTo(Map.of("intake", 2.5, "started later", 0.5));
    }

    private static Measured measured(long done) {
        return new Measured(16, 10, done, TIMES, Map.of());
    }
}
