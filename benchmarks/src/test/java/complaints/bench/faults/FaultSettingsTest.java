package complaints.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import complaints.bench.OptionRefused;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultSettingsTest {

    @Test
    void without_a_word_it_is_a_hundred_faults_over_twenty_thousand_complaints() {
        assertThat(FaultSettings.read(List.of())).isEqualTo(new FaultSettings(20_000, 100, 1, 12, 3, "", 600));
    }

    @Test
    void one_server_alone_can_be_taken_away() {
        FaultSettings read = FaultSettings.read(List.of("--only", "kafka", "--outage", "60"));
        assertThat(List.of(read.takesAway("kafka"), read.takesAway("mail"))).containsExactly(true, false);
    }

    @Test
    void what_is_not_understood_is_refused_by_name() {
        assertRefused("There is no option --kafka for faults.", "--kafka", "60");
        assertRefused("--seed needs a value.", "--seed");
        assertRefused("--commands takes a whole number, not 'two'.", "--commands", "two");
        assertRefused(
                "There is no part 'intake' of faults; there are: back-pressure, and of it alone: postgres, mail, kafka.",
                "--only",
                "intake");
    }

    private static void assertRefused(String message, String... words) {
        assertThatThrownBy(() -> FaultSettings.read(List.of(words)))
                .isInstanceOf(OptionRefused.class)
                .hasMessage(message);
    }
}
