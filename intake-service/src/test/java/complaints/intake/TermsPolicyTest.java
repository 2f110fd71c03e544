package complaints.intake;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.clock.LegalClocks;
import complaints.events.Category;
import complaints.events.Customer;
import complaints.events.RunningClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsPolicyTest {

    private static final TermsPolicy POLICY = new TermsPolicy(LegalClocks.load());
    private static final Instant PRESENTED = Instant.parse("2026-12-14T10:00:00Z");
    private static final Customer MARIA =
            new Customer("María", "maria@example.org", null, "es", null, null, "Europe/Madrid");

    @Test
    void the_customer_is_told_the_strictest_date() {
        Terms terms = POLICY.of(MARIA, Category.BILLING, PRESENTED, Completion.NEVER_ASKED);
        assertThat(terms.answerBy()).isEqualTo("2026-12-19T22:59:59Z");
        assertThat(terms.clocks())
                .extracting(RunningClock::rule)
                .containsExactly("ES-SAC-BILLING", "ES-TRLGDCU-ANSWER", "ES-SAC-RESOLVE");
        assertThat(terms.clocks().get(0).explanation()).contains("ES-SAC-BILLING", "19 de diciembre de 2026");
    }

    @Test
    void the_day_ends_where_the_customer_is() {
        Customer canary = new Customer("Idaira", null, "+34600111222", "es", null, null, "Atlantic/Canary");
        assertThat(POLICY.of(canary, Category.OTHER, PRESENTED, Completion.NEVER_ASKED)
                        .answerBy())
                .isEqualTo("2026-12-29T23:59:59Z");
    }

    @Test
    void the_explanation_is_in_the_language_of_the_complaint() {
        Customer john = new Customer("John", "john@example.org", null, "en", null, null, "Europe/Madrid");
        assertThat(POLICY.of(john, Category.OTHER, PRESENTED, Completion.NEVER_ASKED)
                        .clocks()
                        .get(0)
                        .explanation())
                .contains("Every trader must answer");
    }

    @Test
    void a_cut_of_service_is_answered_in_two_hours() {
        assertThat(POLICY.of(MARIA, Category.SERVICE_CUT, PRESENTED, Completion.NEVER_ASKED)
                        .answerBy())
                .isEqualTo("2026-12-14T12:00:00Z");
    }

    @Test
    void while_something_is_missing_only_the_clocks_that_do_not_wait_run() {
        Terms terms = POLICY.of(MARIA, Category.BILLING, PRESENTED, Completion.asked(List.of("factura"), PRESENTED));
        assertThat(terms.clocks())
                .extracting(RunningClock::rule)
                .containsExactlyInAnyOrder("ES-TRLGDCU-ANSWER", "ES-SAC-COMPLETE");
        assertThat(terms.answerBy()).isEqualTo("2026-12-29T22:59:59Z");
        assertThat(POLICY.completeBy(MARIA, PRESENTED)).isEqualTo("2026-12-29T22:59:59Z");
    }

    @Test
    void the_resolution_clocks_start_when_it_is_complete() {
        Completion completion =
                Completion.asked(List.of("factura"), PRESENTED).broughtAt(Instant.parse("2026-12-16T09:00:00Z"));
        Terms terms = POLICY.of(MARIA, Category.BILLING, PRESENTED, completion);
        assertThat(terms.answerBy()).isEqualTo("2026-12-21T22:59:59Z");
        assertThat(terms.clocks()).extracting(RunningClock::rule).doesNotContain("ES-SAC-COMPLETE");
    }

    @Test
    void the_term_to_complete_counts_from_the_asking_not_from_the_recording() {
        Instant later = PRESENTED.plusSeconds(5 * 86_400);
        Terms terms = POLICY.of(MARIA, Category.BILLING, PRESENTED, Completion.asked(List.of("factura"), later));
        assertThat(terms.clocks())
                .filteredOn(clock -> clock.rule().equals("ES-SAC-COMPLETE"))
                .extracting(RunningClock::due)
                .containsExactly(POLICY.completeBy(MARIA, later));
        assertThat(POLICY.completeBy(MARIA, later)).isAfter(POLICY.completeBy(MARIA, PRESENTED));
    }
}
