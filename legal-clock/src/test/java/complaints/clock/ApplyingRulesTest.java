package complaints.clock;

import static complaints.clock.Fixtures.morningOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApplyingRulesTest {

    private static final Facts PRESENTED = Facts.presented(morningOf("2026-12-14"));

    private final LegalClocks clocks = LegalClocks.load();

    @Test
    void a_complaint_has_by_default_an_answer_and_a_resolution() {
        assertThat(rules(PRESENTED)).containsExactly("ES-TRLGDCU-ANSWER", "ES-SAC-RESOLVE");
    }

    @Test
    void a_complaint_about_billing_has_the_billing_term_too_and_it_comes_first() {
        assertThat(rules(PRESENTED.category("BILLING")))
                .containsExactly("ES-SAC-BILLING", "ES-TRLGDCU-ANSWER", "ES-SAC-RESOLVE");
    }

    @Test
    void a_cut_of_a_service_has_the_two_hours_too_and_they_come_first() {
        assertThat(rules(PRESENTED.category("SERVICE_CUT")))
                .containsExactly("ES-SAC-CUT", "ES-TRLGDCU-ANSWER", "ES-SAC-RESOLVE");
    }

    @Test
    void the_strictest_clock_is_the_first_to_end() {
        assertThat(clocks.strictest(PRESENTED.category("SERVICE_CUT")))
                .get()
                .extracting(Clock::due)
                .isEqualTo(morningOf("2026-12-14").plusSeconds(7_200));
    }

    @Test
    void a_small_company_outside_basic_services_only_owes_the_answer_of_every_trader() {
        Company shop = new Company("ES", "GENERAL", Size.SMALL);

        assertThat(rules(PRESENTED.company(shop).category("BILLING"))).containsExactly("ES-TRLGDCU-ANSWER");
    }

    @Test
    void a_small_company_of_a_basic_service_owes_what_a_large_one_owes() {
        Company waterworks = new Company("es", "basic_service", Size.SMALL);

        assertThat(rules(PRESENTED.company(waterworks).category("BILLING")))
                .containsExactly("ES-SAC-BILLING", "ES-TRLGDCU-ANSWER", "ES-SAC-RESOLVE");
    }

    @Test
    void a_large_bank_follows_the_law_of_finance() {
        Company bank = new Company("ES", "FINANCE", Size.LARGE);

        assertThat(rules(PRESENTED.company(bank))).containsExactly("ES-TRLGDCU-ANSWER", "ES-FIN-DECIDE");
    }

    @Test
    void a_term_appears_once_its_starting_point_is_reached() {
        Company bank = new Company("ES", "FINANCE", Size.LARGE);
        Facts decided = PRESENTED.company(bank).and(StartingPoint.DECIDED, morningOf("2027-01-04"));

        assertThat(rules(decided)).contains("ES-FIN-NOTIFY");
    }

    @Test
    void the_customers_own_term_is_never_the_date_shown_to_him() {
        Facts incomplete = PRESENTED
                .and(StartingPoint.COMPLETION_ASKED, morningOf("2026-12-14"))
                .and(Act.completion(morningOf("2026-12-14"), morningOf("2027-01-20")));

        assertThat(rules(incomplete)).contains("ES-SAC-COMPLETE");
        assertThat(LegalClocks.strictest(List.of(clocks.clock("ES-SAC-COMPLETE", incomplete))))
                .isEmpty();
    }

    @Test
    void a_chance_to_answer_in_short_is_not_the_date_shown_to_the_customer() {
        Facts payment = PRESENTED.company(new Company("UK", "PAYMENTS", Size.LARGE));

        assertThat(rules(payment)).containsExactly("UK-SUMMARY", "UK-PSD");
        assertThat(clocks.strictest(payment))
                .get()
                .extracting(clock -> clock.rule().id())
                .isEqualTo("UK-PSD");
    }

    @Test
    void completion_moves_the_resolution_but_not_the_answer_of_every_trader() {
        Facts completed = PRESENTED.and(Act.completion(morningOf("2026-12-15"), morningOf("2026-12-28")));

        assertThat(clocks.clock("ES-SAC-RESOLVE", completed).dueDate()).isEqualTo("2027-01-20");
        assertThat(clocks.clock("ES-TRLGDCU-ANSWER", completed).dueDate()).isEqualTo("2026-12-29");
    }

    @Test
    void the_company_of_the_settings_is_used_unless_the_facts_name_another() {
        LegalClocks landlord =
                LegalClocks.load(ClockSettings.DEFAULT.company(new Company("UK", "HOUSING", Size.MEDIUM)));

        assertThat(landlord.applying(PRESENTED))
                .extracting(clock -> clock.rule().id())
                .containsExactly("UK-HOUSING-ACK");
        assertThat(landlord.applying(PRESENTED.company(Company.DEFAULT))).hasSize(2);
    }

    @Test
    void a_rule_of_another_country_counts_its_own_days_even_where_a_region_is_set() {
        LegalClocks madrid = LegalClocks.load(ClockSettings.DEFAULT.region("ES-MD"));

        assertThat(madrid.clock("UK-PSD", PRESENTED).calendarVersion()).startsWith("GB/");
        assertThat(madrid.clock("ES-SAC-RESOLVE", PRESENTED).calendarVersion()).startsWith("ES-MD/");
    }

    @Test
    void an_unknown_rule_is_answered_with_the_nearest_one() {
        assertThatThrownBy(() -> clocks.clock("ES-SAC-RESLVE", PRESENTED))
                .isInstanceOf(UnknownName.class)
                .hasMessage("There is no rule 'ES-SAC-RESLVE'. Did you mean 'ES-SAC-RESOLVE'?");
    }

    @Test
    void a_clock_cannot_be_asked_for_before_its_starting_point() {
        assertThatThrownBy(() -> clocks.clock("ES-FIN-NOTIFY", PRESENTED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("decided");
    }

    private List<String> rules(Facts facts) {
        return clocks.applying(facts).stream().map(clock -> clock.rule().id()).toList();
    }
}
