package complaints.clock;

import static complaints.clock.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private final LegalClocks clocks = LegalClocks.load();

    @Test
    void spain_closes_on_its_national_days_of_2026() {
        assertThat(holidays("ES", 2026))
                .containsExactly(
                        "2026-01-01",
                        "2026-01-06",
                        "2026-04-03",
                        "2026-05-01",
                        "2026-10-12",
                        "2026-12-08",
                        "2026-12-25");
    }

    @Test
    void madrid_closes_on_maundy_thursday_too() {
        assertThat(holidays("ES-MD", 2026)).contains("2026-04-02").doesNotContain("2026-04-06");
    }

    @Test
    void catalonia_closes_on_easter_monday_saint_john_and_its_national_day() {
        assertThat(holidays("ES-CT", 2026))
                .contains("2026-04-06", "2026-06-24", "2026-09-11")
                .doesNotContain("2026-04-02");
    }

    @Test
    void the_city_of_madrid_closes_on_saint_isidore() {
        assertThat(clocks.calendar("ES-MD-MAD").isWorkingDay(day("2026-05-15"))).isFalse();
        assertThat(clocks.calendar("ES-MD").isWorkingDay(day("2026-05-15"))).isTrue();
    }

    @Test
    void the_united_kingdom_takes_the_monday_for_boxing_day_on_a_saturday() {
        assertThat(holidays("UK", 2026))
                .containsExactly("2026-01-01", "2026-04-03", "2026-05-04", "2026-05-25", "2026-12-25", "2026-12-28");
    }

    @Test
    void england_adds_easter_monday_and_the_summer_holiday() {
        assertThat(holidays("GB-ENG", 2026)).contains("2026-04-06", "2026-08-31");
    }

    @Test
    void the_united_states_close_on_their_federal_days() {
        assertThat(holidays("US", 2026)).contains("2026-01-01", "2026-01-19", "2026-07-03", "2026-11-26", "2026-12-25");
    }

    @Test
    void every_autonomous_community_of_spain_has_a_calendar() {
        List<String> communities = List.of(
                "AN", "AR", "AS", "CB", "CE", "CL", "CM", "CN", "CT", "EX", "GA", "IB", "MC", "MD", "ML", "NC", "PV",
                "RI", "VC");

        assertThat(communities)
                .allSatisfy(code -> assertThat(holidays("ES-" + code, 2026)).contains("2026-12-25"));
    }

    @Test
    void the_monday_after_assumption_on_a_sunday_is_worked_in_spain() {
        assertThat(clocks.calendar("ES").isWorkingDay(day("2027-08-16"))).isTrue();
    }

    @Test
    void the_day_itself_is_not_counted() {
        assertThat(clocks.calendar().plusWorkingDays(day("2026-12-14"), 1)).isEqualTo("2026-12-15");
        assertThat(clocks.calendar().plusWorkingDays(day("2026-12-13"), 1)).isEqualTo("2026-12-14");
    }

    @Test
    void no_working_days_later_is_the_day_itself() {
        assertThat(clocks.calendar().plusWorkingDays(day("2026-12-25"), 0)).isEqualTo("2026-12-25");
    }

    @Test
    void working_days_are_not_counted_backwards() {
        assertThatThrownBy(() -> clocks.calendar().plusWorkingDays(day("2026-12-25"), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void working_days_between_leave_out_the_first_day_and_take_in_the_last() {
        WorkingCalendar spain = clocks.calendar();

        assertThat(spain.workingDaysBetween(day("2026-12-14"), day("2027-01-07")))
                .isEqualTo(15);
        assertThat(spain.workingDaysBetween(day("2027-01-07"), day("2026-12-14")))
                .isZero();
    }

    @Test
    void saturday_is_worked_only_by_policy() {
        WorkingCalendar saturdays = LegalClocks.load(ClockSettings.DEFAULT.saturday(SaturdayPolicy.WORKING_DAY))
                .calendar();

        assertThat(saturdays.isWorkingDay(day("2026-12-19"))).isTrue();
        assertThat(saturdays.isWorkingDay(day("2026-12-20"))).isFalse();
        assertThat(clocks.calendar().isWorkingDay(day("2026-12-19"))).isFalse();
    }

    @Test
    void a_day_of_a_country_holds_in_its_parts_but_not_the_other_way_round() {
        LegalClocks local =
                with(LocalDay.off("ES", day("2026-12-28"), "Fair"), LocalDay.off("ES-MD", day("2026-12-29"), "Fair"));

        assertThat(local.calendar("ES-MD").isWorkingDay(day("2026-12-28"))).isFalse();
        assertThat(local.calendar("ES").isWorkingDay(day("2026-12-29"))).isTrue();
    }

    @Test
    void what_a_part_says_of_a_day_wins_over_what_the_whole_says() {
        LegalClocks local = with(
                new LocalDay("ES-MD", day("2026-12-28"), true, Map.of("en", "Worked here")),
                LocalDay.off("ES", day("2026-12-28"), "Fair"));

        assertThat(local.calendar("ES-MD").isWorkingDay(day("2026-12-28"))).isTrue();
        assertThat(local.calendar("ES").isWorkingDay(day("2026-12-28"))).isFalse();
    }

    @Test
    void an_operator_can_close_the_monday_after_assumption_again() {
        LegalClocks local = with(LocalDay.off("ES", day("2027-08-16"), "Lunes tras la Asunción"));

        assertThat(local.calendar().isWorkingDay(day("2027-08-16"))).isFalse();
    }

    @Test
    void an_operator_can_open_a_public_holiday() {
        LegalClocks open = with(new LocalDay("ES", day("2026-12-08"), true, Map.of("en", "Open")));

        assertThat(open.calendar().isWorkingDay(day("2026-12-08"))).isTrue();
    }

    @Test
    void the_version_changes_with_the_saturday_policy_and_the_local_days() {
        String usual = clocks.calendar().version();
        String saturdays = LegalClocks.load(ClockSettings.DEFAULT.saturday(SaturdayPolicy.WORKING_DAY))
                .calendar()
                .version();
        String local =
                with(LocalDay.off("ES", day("2026-12-28"), "Fair")).calendar().version();

        assertThat(List.of(usual, saturdays, local)).doesNotHaveDuplicates();
        assertThat(usual).matches("ES/jollyday-[0-9.]+/saturday-off/days-[0-9a-f]{8}");
    }

    @Test
    void an_unknown_region_is_answered_with_the_nearest_one() {
        assertThatThrownBy(() -> clocks.calendar("ES-MF"))
                .isInstanceOf(UnknownName.class)
                .hasMessageStartingWith("There is no region 'ES-MF'. Did you mean 'ES-M");
    }

    @Test
    void every_holiday_of_spain_has_a_spanish_name() {
        List<String> regions = ((UnknownName) catchThrowable(() -> clocks.calendar("ES-NOWHERE"))).known();

        assertThat(regions).hasSizeGreaterThan(18).allSatisfy(region -> assertThat(untranslated(region))
                .isEmpty());
    }

    private List<DayOff> untranslated(String region) {
        return clocks.calendar(region).daysOffBetween(day("2025-12-31"), day("2032-12-31")).stream()
                .filter(off -> off.reason() == DayOff.Reason.PUBLIC_HOLIDAY)
                .filter(off -> off.name(Locale.forLanguageTag("es")).equals(off.name(Locale.ENGLISH)))
                .filter(off -> !off.name(Locale.ENGLISH).equals("Corpus Christi"))
                .toList();
    }

    private List<String> holidays(String region, int year) {
        return clocks
                .calendar(region)
                .daysOffBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31))
                .stream()
                .filter(off -> off.reason() == DayOff.Reason.PUBLIC_HOLIDAY)
                .map(off -> off.date().toString())
                .toList();
    }

    private static LegalClocks with(LocalDay... days) {
        ClockSettings settings = ClockSettings.DEFAULT;
        for (LocalDay day : days) {
            settings = settings.day(day);
        }
        return LegalClocks.load(settings);
    }
}
