package complaints.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void without_a_word_the_load_is_measured_at_1_16_and_64_clients() {
        assertThat(Options.read(List.of())).isEqualTo(new Options("load", 20, 30, List.of(1, 16, 64), 1));
    }

    @Test
    void every_option_is_read() {
        assertThat(Options.read(
                        List.of("load", "--seconds", "5", "--clients", "2, 8", "--seed", "42", "--warm-up", "0")))
                .isEqualTo(new Options("load", 5, 0, List.of(2, 8), 42));
    }

    @Test
    void intake_can_be_measured_by_itself() {
        assertThat(Options.read(List.of("intake")).scenario()).isEqualTo("intake");
    }

    @Test
    void an_unknown_option_is_refused_by_name() {
        assertRefused("There is no option --clents.", "--clents", "2");
    }

    @Test
    void an_unknown_scenario_is_refused_with_those_there_are() {
        assertRefused("There is no scenario 'recovery'; there are: load, intake, faults, notices.", "recovery");
    }

    @Test
    void a_value_that_is_no_number_is_refused_with_its_option() {
        assertRefused("--seconds takes a whole number, not 'ten'.", "--seconds", "ten");
    }

    @Test
    void no_clients_at_all_are_refused() {
        assertRefused("--clients must be at least 1.", "--clients", "16,0");
    }

    @Test
    void an_option_without_its_value_is_refused() {
        assertRefused("--seed needs a value.", "--seed");
    }

    private static void assertRefused(String message, String... words) {
        assertThatThrownBy(() -> Options.read(List.of(words)))
                .isInstanceOf(OptionRefused.class)
                .hasMessage(message);
    }
}
