package complaints.clock;

import static complaints.clock.Fixtures.morningOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A day begins and ends where the customer is. */
class PlaceTest {

    private final LegalClocks clocks = LegalClocks.load();

    @Test
    void a_day_term_ends_with_the_last_second_of_its_last_day() {
        Clock clock = clocks.clock("ES-TRLGDCU-ANSWER", Facts.presented(morningOf("2026-12-14")));

        assertThat(clock.due()).isEqualTo("2026-12-29T22:59:59Z");
        assertThat(clock.dueDate()).isEqualTo("2026-12-29");
    }

    @Test
    void the_day_of_presentation_is_the_day_at_the_customers_place() {
        Facts justAfterMidnightInMadrid = Facts.presented(Instant.parse("2026-12-14T23:30:00Z"));

        assertThat(clocks.clock("ES-TRLGDCU-ANSWER", justAfterMidnightInMadrid).dueDate())
                .isEqualTo("2026-12-30");
        assertThat(clocks.clock("ES-TRLGDCU-ANSWER", justAfterMidnightInMadrid.region("ES-CN"))
                        .dueDate())
                .isEqualTo("2026-12-29");
    }

    @Test
    void the_canary_islands_end_their_day_an_hour_later() {
        Facts facts = Facts.presented(morningOf("2026-12-14")).region("ES-CN");

        assertThat(clocks.clock("ES-TRLGDCU-ANSWER", facts).due()).isEqualTo("2026-12-29T23:59:59Z");
    }

    @Test
    void a_customer_abroad_keeps_his_own_zone() {
        Facts facts = Facts.presented(morningOf("2026-12-14")).zone(ZoneId.of("America/Mexico_City"));

        assertThat(clocks.clock("ES-TRLGDCU-ANSWER", facts).due()).isEqualTo("2026-12-30T05:59:59Z");
    }

    @Test
    void a_day_term_across_the_change_of_the_clock_still_ends_at_the_end_of_the_day() {
        Facts facts = Facts.presented(Instant.parse("2026-03-27T09:00:00Z"));

        assertThat(clocks.clock("ES-TRLGDCU-ANSWER", facts).due()).isEqualTo("2026-04-11T21:59:59Z");
    }

    @Test
    void hours_are_elapsed_hours_across_the_change_of_the_clock() {
        Facts facts = Facts.presented(Instant.parse("2026-03-29T00:30:00Z"));

        assertThat(clocks.clock("ES-SAC-CUT", facts).due()).isEqualTo("2026-03-29T02:30:00Z");
    }

    @Test
    void a_month_from_the_31st_ends_on_the_last_day_of_a_shorter_month() {
        assertThat(decide("2027-01-31")).isEqualTo("2027-02-28");
        assertThat(decide("2028-01-31")).isEqualTo("2028-02-29");
        assertThat(decide("2027-02-28")).isEqualTo("2027-03-28");
    }

    @Test
    void a_region_whose_zone_nobody_knows_must_name_it() {
        Facts facts = Facts.presented(morningOf("2026-12-14")).region("NZ");

        assertThatThrownBy(() -> clocks.clock("ES-SAC-RESOLVE", facts)).hasMessageContaining("time zone of NZ");
        assertThat(clocks.clock("ES-SAC-RESOLVE", facts.zone(ZoneId.of("Pacific/Auckland")))
                        .dueDate())
                .isNotNull();
    }

    private String decide(String presented) {
        return clocks.clock("ES-FIN-DECIDE", Facts.presented(morningOf(presented)))
                .dueDate()
                .toString();
    }
}
