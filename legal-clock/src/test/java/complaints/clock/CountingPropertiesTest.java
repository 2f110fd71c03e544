package complaints.clock;

import static complaints.clock.Fixtures.SPAIN;
import static complaints.clock.Fixtures.aRule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold for every term, every day of the year and every course of events. */
class CountingPropertiesTest {

    @Property
    void a_further_holiday_never_makes_a_date_earlier(
            @ForAll("rules") Rule rule,
            @ForAll("instants") Instant start,
            @ForAll("courses") List<Act> acts,
            @ForAll @IntRange(min = 0, max = 90) int daysLater) {
        LocalDate holiday = SPAIN.dayOf(start).plusDays(daysLater);
        Place closed = Fixtures.place(List.of(LocalDay.off("ES", holiday, "One more")));

        assertThat(Counting.count(rule, closed, start, acts).due())
                .isAfterOrEqualTo(Counting.count(rule, SPAIN, start, acts).due());
    }

    @Property
    void a_suspension_of_n_moves_a_term_by_n_of_its_days(
            @ForAll("dayTerms") Rule rule,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 0, max = 20) int after,
            @ForAll @IntRange(min = 0, max = 60) int length) {
        Clock before = Counting.count(rule, SPAIN, start, List.of());
        Instant from = earlier(start.plus(after, ChronoUnit.DAYS), before.due());
        Instant to = from.plus(length, ChronoUnit.DAYS);

        Clock suspended = Counting.count(rule, SPAIN, start, List.of(Act.suspension(from, to)));

        assertThat(days(rule, before.dueDate(), suspended.dueDate()))
                .isEqualTo(days(rule, SPAIN.dayOf(from), SPAIN.dayOf(to)));
    }

    @Property
    void a_suspension_of_n_moves_hours_by_exactly_n(
            @ForAll @IntRange(min = 1, max = 200) int hours,
            @ForAll("instants") Instant start,
            @ForAll @IntRange(min = 0, max = 100_000) int seconds) {
        Rule rule = aRule(hours, Unit.HOURS);
        Clock before = Counting.count(rule, SPAIN, start, List.of());
        Act suspension = Act.suspension(start, start.plusSeconds(seconds));

        assertThat(Counting.count(rule, SPAIN, start, List.of(suspension)).due())
                .isEqualTo(before.due().plus(Duration.ofSeconds(seconds)));
    }

    @Property
    void events_of_equal_time_in_any_order_give_the_same_clock(
            @ForAll("rules") Rule rule,
            @ForAll("instants") Instant start,
            @ForAll("crowdedCourses") List<Act> acts,
            @ForAll Random random) {
        List<Act> shuffled = new ArrayList<>(acts);
        Collections.shuffle(shuffled, random);

        assertThat(Counting.count(rule, SPAIN, start, shuffled)).isEqualTo(Counting.count(rule, SPAIN, start, acts));
    }

    @Property
    void a_clock_never_ends_before_it_starts(
            @ForAll("rules") Rule rule, @ForAll("instants") Instant start, @ForAll("courses") List<Act> acts) {
        Clock clock = Counting.count(rule, SPAIN, start, acts);

        assertThat(clock.due()).isAfter(clock.start());
        assertThat(clock.start()).isAfterOrEqualTo(start);
    }

    @Property
    void no_act_ever_makes_a_date_earlier(
            @ForAll("rules") Rule rule, @ForAll("instants") Instant start, @ForAll("courses") List<Act> acts) {
        assertThat(Counting.count(rule, SPAIN, start, acts).due())
                .isAfterOrEqualTo(Counting.count(rule, SPAIN, start, List.of()).due());
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Combinators.combine(
                        Arbitraries.of(Unit.class), Arbitraries.integers().between(1, 40))
                .as((unit, amount) -> aRule(amount, unit));
    }

    @Provide
    Arbitrary<Rule> dayTerms() {
        return rules().filter(rule -> rule.term().unit() != Unit.HOURS);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return between(Instant.parse("2026-01-01T00:00:00Z"), Duration.ofDays(900));
    }

    @Provide
    Arbitrary<List<Act>> courses() {
        return acts(instants()).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Act>> crowdedCourses() {
        Instant noon = Instant.parse("2026-12-14T12:00:00Z");
        return acts(Arbitraries.of(noon, noon.plusSeconds(86_400)))
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    private static Arbitrary<Act> acts(Arbitrary<Instant> from) {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 30).injectNull(0.1);
        return Combinators.combine(from, lengths, Arbitraries.of(Movement.class))
                .as(CountingPropertiesTest::act);
    }

    private static Act act(Instant from, Integer days, Movement movement) {
        Instant to = days == null ? null : from.plus(days, ChronoUnit.DAYS);
        return switch (movement) {
            case SUSPEND -> Act.suspension(from, to);
            case INTERRUPT -> Act.interruption(from, to);
            case START_ON_COMPLETION -> Act.completion(from, to);
            case EXTEND -> Act.extension(from, "It takes longer", to == null ? null : SPAIN.dayOf(to));
        };
    }

    private static Arbitrary<Instant> between(Instant first, Duration span) {
        return Arbitraries.longs().between(0, span.toSeconds()).map(first::plusSeconds);
    }

    private static long days(Rule rule, LocalDate from, LocalDate to) {
        return rule.term().unit() == Unit.WORKING_DAYS
                ? SPAIN.calendar().workingDaysBetween(from, to)
                : ChronoUnit.DAYS.between(from, to);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
