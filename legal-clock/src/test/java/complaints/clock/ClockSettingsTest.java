package complaints.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClockSettingsTest {

    @Test
    void without_a_word_the_settings_are_the_documented_default() {
        assertThat(ClockSettings.from(name -> null)).isEqualTo(ClockSettings.DEFAULT);
    }

    @Test
    void every_setting_can_be_given_by_name() {
        Map<String, String> given = Map.of(
                "complaints.clock.jurisdiction", "UK",
                "complaints.clock.sector", "payments",
                "complaints.clock.size", "small",
                "complaints.clock.region", "GB-SCT",
                "complaints.clock.zone", "Europe/London",
                "complaints.clock.saturday", "working day",
                "complaints.clock.rules", "a.yaml, b.yaml",
                "complaints.clock.days", "c.yaml",
                "complaints.clock.readings", "ES-SAC-BILLING=working days");

        assertThat(ClockSettings.from(given::get))
                .isEqualTo(ClockSettings.DEFAULT
                        .company(new Company("UK", "PAYMENTS", Size.SMALL))
                        .region("GB-SCT")
                        .zone(ZoneId.of("Europe/London"))
                        .saturday(SaturdayPolicy.WORKING_DAY)
                        .rules(Path.of("a.yaml"))
                        .rules(Path.of("b.yaml"))
                        .days(Path.of("c.yaml"))
                        .reading("ES-SAC-BILLING", Unit.WORKING_DAYS));
    }

    @Test
    void every_value_that_cannot_be_read_is_told_at_once() {
        Map<String, String> given = Map.of(
                "complaints.clock.size", "huge",
                "complaints.clock.zone", "Madrid",
                "complaints.clock.saturday", "maybe",
                "complaints.clock.readings", "ES-SAC-BILLING");

        assertThat(catchThrowableOfType(InvalidClockData.class, () -> ClockSettings.from(given::get))
                        .problems())
                .hasSize(4)
                .anyMatch(problem -> problem.startsWith("complaints.clock.size: 'huge' is not known"))
                .anyMatch(problem -> problem.startsWith("complaints.clock.zone: 'Madrid' is no time zone"))
                .anyMatch(problem -> problem.startsWith("complaints.clock.saturday: 'maybe' is not known"))
                .anyMatch(problem -> problem.contains("ES-SAC-BILLING=working days"));
    }
}
