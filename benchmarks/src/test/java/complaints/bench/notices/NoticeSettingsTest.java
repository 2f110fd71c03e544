package complaints.bench.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import complaints.bench.OptionRefused;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeSettingsTest {

    @Test
    void what_is_not_said_is_the_long_run() {
        assertThat(NoticeSettings.read(List.of(), 7)).isEqualTo(new NoticeSettings(20_000, 2_000, 24, 7));
    }

    @Test
    void a_run_can_be_repeated_by_its_seed() {
        assertThat(NoticeSettings.read(List.of("--seed", "42", "--notices", "400"), 7))
                .isEqualTo(new NoticeSettings(400, 2_000, 24, 42));
    }

    @Test
    void a_word_that_is_not_understood_is_named() {
        assertThatThrownBy(() -> NoticeSettings.read(List.of("--speed", "1"), 7))
                .isInstanceOf(OptionRefused.class)
                .hasMessageContaining("--speed");
    }
}
