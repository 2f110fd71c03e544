package complaints.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The days off of one year in one calendar, by day of the year. What an operator says of a day wins. */
final class WorkingYear {

    private static final Map<String, String> WEEKEND = Map.of("en", "weekend", "es", "fin de semana");

    private final DayOff[] daysOff = new DayOff[367];

    WorkingYear(int year, SaturdayPolicy saturday, List<DayOff> publicHolidays, List<LocalDay> localDays) {
        publicHolidays.stream().filter(day -> day.date().getYear() == year).forEach(this::put);
        LocalDate first = LocalDate.of(year, 1, 1);
        first.datesUntil(first.plusYears(1))
                .filter(day -> isWeekend(day, saturday))
                .forEach(this::putWeekend);
        localDays.stream().filter(day -> day.date().getYear() == year).forEach(this::correct);
    }

    DayOff reasonFor(LocalDate day) {
        return daysOff[day.getDayOfYear()];
    }

    private void put(DayOff day) {
        daysOff[day.date().getDayOfYear()] = day;
    }

    private void correct(LocalDay day) {
        daysOff[day.date().getDayOfYear()] = day.works() ? null : day.dayOff();
    }

    private void putWeekend(LocalDate day) {
        put(new DayOff(day, DayOff.Reason.WEEKEND, WEEKEND));
    }

    private static boolean isWeekend(LocalDate day, SaturdayPolicy saturday) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                || (day.getDayOfWeek() == DayOfWeek.SATURDAY && saturday == SaturdayPolicy.DAY_OFF);
    }
}
