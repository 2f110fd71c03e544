package complaints.clock;

import static complaints.clock.Fixtures.LONDON;
import static complaints.clock.Fixtures.MADRID;
import static complaints.clock.Fixtures.NEW_YORK;
import static complaints.clock.Fixtures.day;
import static complaints.clock.Fixtures.morningOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The dates a lawyer counted by hand: everything presented on Monday 14 December 2026. */
class GoldenDatesTest {

    private static final String PRESENTED = "2026-12-14";

    private final LegalClocks clocks = LegalClocks.load();

    @Test
    void billing_in_spain_is_due_five_calendar_days_later() {
        assertThat(due(clocks, "ES-SAC-BILLING", MADRID)).isEqualTo("2026-12-19");
    }

    @Test
    void billing_in_spain_read_as_working_days_is_due_on_the_21st() {
        LegalClocks working = LegalClocks.load(ClockSettings.DEFAULT.reading("ES-SAC-BILLING", Unit.WORKING_DAYS));

        assertThat(due(working, "ES-SAC-BILLING", MADRID)).isEqualTo("2026-12-21");
    }

    @Test
    void every_spanish_trader_answers_within_fifteen_calendar_days() {
        assertThat(due(clocks, "ES-TRLGDCU-ANSWER", MADRID)).isEqualTo("2026-12-29");
    }

    @Test
    void a_resolution_in_spain_skips_weekends_christmas_new_year_and_epiphany() {
        assertThat(due(clocks, "ES-SAC-RESOLVE", MADRID)).isEqualTo("2027-01-07");
    }

    @Test
    void a_resolution_in_spain_comes_earlier_where_saturday_counts() {
        LegalClocks saturdays = LegalClocks.load(ClockSettings.DEFAULT.saturday(SaturdayPolicy.WORKING_DAY));

        assertThat(due(saturdays, "ES-SAC-RESOLVE", MADRID)).isEqualTo("2027-01-02");
    }

    @Test
    void a_local_holiday_moves_a_resolution_by_one_working_day() {
        LocalDay innocents = LocalDay.off("ES", day("2026-12-28"), "Local fair");
        LegalClocks local = LegalClocks.load(ClockSettings.DEFAULT.day(innocents));

        assertThat(due(local, "ES-SAC-RESOLVE", MADRID)).isEqualTo("2027-01-08");
    }

    @Test
    void the_customer_has_ten_working_days_to_complete_his_complaint() {
        assertThat(due(clocks, "ES-SAC-COMPLETE", MADRID)).isEqualTo("2026-12-29");
    }

    @Test
    void a_bank_in_spain_decides_within_a_month_date_to_date() {
        assertThat(due(clocks, "ES-FIN-DECIDE", MADRID)).isEqualTo("2027-01-14");
    }

    @Test
    void a_summary_in_the_united_kingdom_is_open_until_the_third_business_day() {
        assertThat(due(clocks, "UK-SUMMARY", LONDON)).isEqualTo("2026-12-17");
    }

    @Test
    void payments_in_the_united_kingdom_are_answered_in_fifteen_business_days() {
        assertThat(due(clocks, "UK-PSD", LONDON)).isEqualTo("2027-01-07");
    }

    @Test
    void a_holding_reply_gives_payments_in_the_united_kingdom_thirty_five_business_days() {
        Facts facts = presented(LONDON).and(Act.extension(morningOf("2026-12-30", LONDON), "Evidence is due", null));

        assertThat(clocks.clock("UK-PSD", facts).dueDate()).isEqualTo("2027-02-04");
    }

    @Test
    void a_final_response_in_the_united_kingdom_is_due_in_eight_weeks() {
        assertThat(due(clocks, "UK-FINAL", LONDON)).isEqualTo("2027-02-08");
    }

    @Test
    void a_landlord_acknowledges_in_five_working_days_and_answers_ten_after_that() {
        Clock acknowledgement = clocks.clock("UK-HOUSING-ACK", presented(LONDON));
        Facts acknowledged = presented(LONDON).and(StartingPoint.ACKNOWLEDGED, acknowledgement.due());

        assertThat(acknowledgement.dueDate()).isEqualTo("2026-12-21");
        assertThat(clocks.clock("UK-HOUSING-STAGE1", acknowledged).dueDate()).isEqualTo("2027-01-07");
    }

    @Test
    void the_cfpb_portal_wants_a_response_in_fifteen_days() {
        assertThat(due(clocks, "US-CFPB", NEW_YORK)).isEqualTo("2026-12-29");
    }

    @Test
    void the_cfpb_portal_wants_the_final_response_in_sixty_days() {
        assertThat(due(clocks, "US-CFPB-FINAL", NEW_YORK)).isEqualTo("2027-02-12");
    }

    @Test
    void a_cut_of_a_service_is_answered_within_two_hours_to_the_second() {
        Facts facts = Facts.presented(Instant.parse("2026-12-14T22:30:15Z"));

        assertThat(clocks.clock("ES-SAC-CUT", facts).due()).isEqualTo("2026-12-15T00:30:15Z");
    }

    @Test
    void a_bank_in_spain_notifies_its_decision_within_ten_calendar_days() {
        Facts facts = Facts.at(StartingPoint.DECIDED, morningOf(PRESENTED, MADRID));

        assertThat(clocks.clock("ES-FIN-NOTIFY", facts).dueDate()).isEqualTo("2026-12-24");
    }

    @Test
    void payments_in_spain_are_answered_in_fifteen_working_days_or_a_month_after_an_interim_reply() {
        Facts extended = presented(MADRID).and(Act.extension(morningOf("2026-12-30", MADRID), "Evidence is due", null));

        assertThat(due(clocks, "ES-PSP-ANSWER", MADRID)).isEqualTo("2027-01-07");
        assertThat(clocks.clock("ES-PSP-ANSWER", extended).dueDate()).isEqualTo("2027-01-14");
    }

    private static String due(LegalClocks clocks, String rule, ZoneId zone) {
        Facts facts = presented(zone).and(StartingPoint.COMPLETION_ASKED, morningOf(PRESENTED, zone));
        return clocks.clock(rule, facts).dueDate().toString();
    }

    private static Facts presented(ZoneId zone) {
        return Facts.presented(morningOf(PRESENTED, zone));
    }
}
