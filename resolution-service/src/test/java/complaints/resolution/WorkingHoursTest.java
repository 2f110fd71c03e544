package complaints.resolution;

import static complaints.resolution.ACase.HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorkingHoursTest {

    @Test
    void an_hour_begun_on_a_friday_evening_ends_on_monday_morning() {
        assertThat(HOURS.plus(Instant.parse("2026-12-18T16:30:00Z"), Duration.ofMinutes(60)))
                .isEqualTo(Instant.parse("2026-12-21T08:30:00Z"));
    }

    @Test
    void an_hour_begun_at_night_is_counted_from_the_morning() {
        assertThat(HOURS.plus(Instant.parse("2026-12-15T02:00:00Z"), Duration.ofMinutes(60)))
                .isEqualTo(Instant.parse("2026-12-15T09:00:00Z"));
    }

    @Test
    void working_days_leave_out_the_weekend() {
        assertThat(HOURS.plusDays(Instant.parse("2026-12-17T11:00:00Z"), 2))
                .isEqualTo(Instant.parse("2026-12-21T11:00:00Z"));
    }

    @Test
    void terms_are_written_in_four_ways() {
        Instant monday = Instant.parse("2026-12-14T11:00:00Z");
        assertThat(Span.parse("3wd").after(monday, HOURS)).isEqualTo(Instant.parse("2026-12-17T11:00:00Z"));
        assertThat(Span.parse("14d").after(monday, HOURS)).isEqualTo(Instant.parse("2026-12-28T11:00:00Z"));
        assertThat(Span.parse("60wm").after(monday, HOURS)).isEqualTo(Instant.parse("2026-12-14T12:00:00Z"));
        assertThat(Span.parse("PT5S").after(monday, HOURS)).isEqualTo(Instant.parse("2026-12-14T11:00:05Z"));
        assertThatThrownBy(() -> Span.parse("soon")).hasMessageContaining("3wd, 14d, 60wm or PT5S");
    }
}
