package complaints.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import complaints.clock.LegalClocks;
import complaints.clock.WorkingCalendar;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final WorkingCalendar SPAIN = LegalClocks.load().calendar("ES");
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final QuietHours NIGHT = QuietHours.parse("20:00-09:00");

    @Test
    void working_days_skip_weekends_and_holidays() {
        Instant thursday = Instant.parse("2026-12-03T10:00:00Z");

        assertThat(Term.parse("3wd").after(thursday, MADRID, SPAIN)).isEqualTo(Instant.parse("2026-12-09T10:00:00Z"));
    }

    @Test
    void days_keep_the_time_of_day_across_a_change_of_the_clocks() {
        Instant beforeTheChange = Instant.parse("2026-10-20T10:00:00Z");

        assertThat(Term.parse("30d").after(beforeTheChange, MADRID, SPAIN))
                .isEqualTo(Instant.parse("2026-11-19T11:00:00Z"));
    }

    @Test
    void an_exact_term_ends_to_the_second_even_at_night() {
        TimingPolicy timing = new TimingPolicy(SPAIN, NIGHT);
        Instant night = Instant.parse("2026-12-03T02:00:00Z");

        assertThat(timing.end(Term.parse("PT5S"), night, MADRID)).isEqualTo(night.plusSeconds(5));
    }

    @Test
    void a_term_in_days_that_ends_at_night_ends_in_the_morning() {
        TimingPolicy timing = new TimingPolicy(SPAIN, NIGHT);

        assertThat(timing.end(Term.parse("1d"), Instant.parse("2026-12-03T22:30:00Z"), MADRID))
                .isEqualTo(Instant.parse("2026-12-05T08:00:00Z"));
        assertThat(timing.end(Term.parse("1d"), Instant.parse("2026-12-03T05:30:00Z"), MADRID))
                .isEqualTo(Instant.parse("2026-12-04T08:00:00Z"));
    }

    @Test
    void a_term_that_cannot_be_read_says_what_would_be_right() {
        assertThatThrownBy(() -> Term.parse("three days"))
                .hasMessageContaining("3wd")
                .hasMessageContaining("PT5S");
    }
}
