package complaints.clock;

import static complaints.clock.Fixtures.SPAIN;
import static complaints.clock.Fixtures.aRule;
import static complaints.clock.Fixtures.day;
import static complaints.clock.Fixtures.morningOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import complaints.clock.Step.Effect;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The four ways in which an act moves a term, and when it does not. Every term starts on Monday 14 December 2026. */
class MovingTermsTest {

    private static final Rule TEN_DAYS = aRule(10, Unit.CALENDAR_DAYS);
    private static final Rule FIVE_WORKING_DAYS = aRule(5, Unit.WORKING_DAYS);

    @Test
    void a_suspension_keeps_what_ran() {
        Clock clock = count(TEN_DAYS, Act.suspension(morningOf("2026-12-16"), morningOf("2026-12-20")));

        assertThat(clock.dueDate()).isEqualTo("2026-12-28");
    }

    @Test
    void a_suspension_of_working_days_moves_by_the_working_days_in_it() {
        Clock clock = count(FIVE_WORKING_DAYS, Act.suspension(morningOf("2026-12-17"), morningOf("2026-12-22")));

        assertThat(clock.dueDate()).isEqualTo("2026-12-24");
    }

    @Test
    void what_two_suspensions_share_counts_once() {
        Clock clock = count(
                TEN_DAYS,
                Act.suspension(morningOf("2026-12-16"), morningOf("2026-12-20")),
                Act.suspension(morningOf("2026-12-18"), morningOf("2026-12-21")));

        assertThat(clock.dueDate()).isEqualTo("2026-12-29");
    }

    @Test
    void a_suspension_that_began_before_the_start_counts_from_the_start() {
        Clock clock = count(TEN_DAYS, Act.suspension(morningOf("2026-12-01"), morningOf("2026-12-16")));

        assertThat(clock.dueDate()).isEqualTo("2026-12-26");
    }

    @Test
    void a_suspension_that_lasts_leaves_the_earliest_date_possible_and_says_so() {
        Clock clock = count(TEN_DAYS, Act.suspension(morningOf("2026-12-16"), null));

        assertThat(clock.dueDate()).isEqualTo("2026-12-24");
        assertThat(clock.state()).isEqualTo(Clock.State.STOPPED);
    }

    @Test
    void a_suspension_that_lasts_stood_still_at_least_until_the_next_act() {
        Clock clock = count(
                TEN_DAYS,
                Act.suspension(morningOf("2026-12-16"), null),
                Act.suspension(morningOf("2027-01-10"), morningOf("2027-01-12")));

        assertThat(clock.dueDate()).isEqualTo("2027-01-20");
        assertThat(clock.state()).isEqualTo(Clock.State.STOPPED);
    }

    @Test
    void an_interruption_loses_what_ran_and_starts_anew() {
        Clock clock = count(TEN_DAYS, Act.interruption(morningOf("2026-12-16"), morningOf("2026-12-20")));

        assertThat(clock.dueDate()).isEqualTo("2026-12-30");
        assertThat(clock.event()).isEqualTo(morningOf("2026-12-14"));
        assertThat(clock.start()).isEqualTo(morningOf("2026-12-20"));
    }

    @Test
    void an_interruption_that_lasts_waits_for_its_end() {
        Clock clock = count(TEN_DAYS, Act.interruption(morningOf("2026-12-16"), null));

        assertThat(clock.dueDate()).isEqualTo("2026-12-26");
        assertThat(clock.state()).isEqualTo(Clock.State.STOPPED);
    }

    @Test
    void an_incomplete_complaint_starts_its_term_on_completion() {
        Clock clock = count(TEN_DAYS, Act.completion(morningOf("2026-12-15"), morningOf("2027-01-04")));

        assertThat(clock.dueDate()).isEqualTo("2027-01-14");
        assertThat(clock.state()).isEqualTo(Clock.State.RUNNING);
    }

    @Test
    void a_term_waits_while_the_customer_has_not_completed_the_complaint() {
        Clock clock = count(TEN_DAYS, Act.completion(morningOf("2026-12-15"), null));

        assertThat(clock.dueDate()).isEqualTo("2026-12-25");
        assertThat(clock.state()).isEqualTo(Clock.State.AWAITING_COMPLETION);
    }

    @Test
    void asking_a_second_time_to_complete_moves_nothing() {
        Clock clock = count(
                TEN_DAYS,
                Act.completion(morningOf("2026-12-15"), morningOf("2026-12-17")),
                Act.completion(morningOf("2026-12-20"), morningOf("2027-01-04")));

        assertThat(clock.dueDate()).isEqualTo("2026-12-27");
        assertThat(effects(clock)).containsExactly(Effect.MOVED, Effect.ALREADY_USED);
    }

    @Test
    void an_extension_gives_the_new_date_told() {
        Clock clock = count(TEN_DAYS, Act.extension(morningOf("2026-12-20"), "Meter reading", day("2027-01-08")));

        assertThat(clock.due()).isEqualTo(SPAIN.endOf(day("2027-01-08")));
    }

    @Test
    void a_second_extension_moves_nothing() {
        Clock clock = count(
                TEN_DAYS,
                Act.extension(morningOf("2026-12-20"), "Meter reading", day("2027-01-08")),
                Act.extension(morningOf("2026-12-21"), "Still waiting", day("2027-02-08")));

        assertThat(clock.dueDate()).isEqualTo("2027-01-08");
        assertThat(effects(clock)).containsExactly(Effect.MOVED, Effect.ALREADY_USED);
    }

    @Test
    void an_extension_needs_a_reason() {
        assertThatThrownBy(() -> Act.extension(morningOf("2026-12-20"), " ", day("2027-01-08")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reason");
    }

    @Test
    void an_extension_beyond_the_limit_of_the_rule_is_cut_to_it() {
        Rule limited = aRule(10, Unit.CALENDAR_DAYS, EnumSet.of(Movement.EXTEND), new Term(20, Unit.CALENDAR_DAYS));

        Clock clock = count(limited, Act.extension(morningOf("2026-12-20"), "Meter reading", day("2027-06-01")));

        assertThat(clock.dueDate()).isEqualTo("2027-01-03");
        assertThat(effects(clock)).containsExactly(Effect.CUT_TO_LIMIT);
    }

    @Test
    void an_extension_without_a_date_goes_to_the_limit_of_the_rule() {
        Rule limited = aRule(10, Unit.CALENDAR_DAYS, EnumSet.of(Movement.EXTEND), new Term(20, Unit.CALENDAR_DAYS));

        Clock clock = count(limited, Act.extension(morningOf("2026-12-20"), "Meter reading", null));

        assertThat(clock.dueDate()).isEqualTo("2027-01-03");
    }

    @Test
    void an_extension_without_a_date_nor_a_limit_moves_nothing() {
        Clock clock = count(TEN_DAYS, Act.extension(morningOf("2026-12-20"), "Meter reading", null));

        assertThat(clock.dueDate()).isEqualTo("2026-12-24");
        assertThat(effects(clock)).containsExactly(Effect.NO_NEW_DATE);
    }

    @Test
    void an_extension_to_an_earlier_date_does_not_shorten_the_term() {
        Clock clock = count(TEN_DAYS, Act.extension(morningOf("2026-12-20"), "A slip", day("2026-12-21")));

        assertThat(clock.dueDate()).isEqualTo("2026-12-24");
    }

    @Test
    void an_act_after_the_end_moves_nothing() {
        Clock clock = count(TEN_DAYS, Act.suspension(morningOf("2026-12-25"), morningOf("2026-12-30")));

        assertThat(clock.dueDate()).isEqualTo("2026-12-24");
        assertThat(effects(clock)).containsExactly(Effect.TOO_LATE);
    }

    @Test
    void an_act_on_the_last_day_still_moves_the_term() {
        Clock clock = count(TEN_DAYS, Act.suspension(morningOf("2026-12-24"), morningOf("2026-12-30")));

        assertThat(clock.dueDate()).isEqualTo("2026-12-30");
    }

    @Test
    void an_act_that_was_over_before_the_start_moves_nothing() {
        Clock clock = count(TEN_DAYS, Act.interruption(morningOf("2026-12-01"), morningOf("2026-12-05")));

        assertThat(clock.dueDate()).isEqualTo("2026-12-24");
        assertThat(effects(clock)).containsExactly(Effect.TOO_EARLY);
    }

    @Test
    void a_rule_takes_only_the_acts_it_knows() {
        Rule deaf = aRule(10, Unit.CALENDAR_DAYS, EnumSet.noneOf(Movement.class), null);

        Clock clock = count(deaf, Act.suspension(morningOf("2026-12-16"), morningOf("2026-12-20")));

        assertThat(clock.dueDate()).isEqualTo("2026-12-24");
        assertThat(effects(clock)).containsExactly(Effect.NOT_IN_RULE);
    }

    @Test
    void an_extension_survives_a_later_interruption() {
        Clock clock = count(
                TEN_DAYS,
                Act.extension(morningOf("2026-12-15"), "Meter reading", day("2027-02-01")),
                Act.interruption(morningOf("2026-12-16"), morningOf("2026-12-20")));

        assertThat(clock.dueDate()).isEqualTo("2027-02-01");
    }

    @Test
    void an_act_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> Act.suspension(morningOf("2026-12-20"), morningOf("2026-12-16")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Clock count(Rule rule, Act... acts) {
        return Counting.count(rule, SPAIN, morningOf("2026-12-14"), List.of(acts));
    }

    private static List<Effect> effects(Clock clock) {
        return clock.steps().stream().map(Step::effect).toList();
    }
}
