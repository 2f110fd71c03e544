package complaints.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The working days of one region: weekends, public holidays and the operator's local days. Each year is worked out once
 * and kept; safe for use by many threads.
 *
 * <p>Not promised: holidays decreed after the library's version. They are added as local days; until then a date is
 * too early rather than too late.
 */
public final class WorkingCalendar {

    private final PublicHolidays holidays;
    private final SaturdayPolicy saturday;
    private final List<LocalDay> localDays;
    private final String version;
    private final Map<Integer, WorkingYear> years = new ConcurrentHashMap<>();

    private WorkingCalendar(PublicHolidays holidays, SaturdayPolicy saturday, List<LocalDay> localDays) {
        this.holidays = holidays;
        this.saturday = saturday;
        this.localDays = localDays;
        this.version = CalendarVersion.of(region(), saturday, localDays);
    }

    /** @throws UnknownName if there is no such region */
    static WorkingCalendar of(Region region, SaturdayPolicy saturday, List<LocalDay> localDays) {
        List<LocalDay> here = localDays.stream()
                .filter(day -> day.holdsIn(region))
                .sorted(LocalDay.WIDEST_FIRST)
                .toList();
        return new WorkingCalendar(PublicHolidays.of(region), saturday, here);
    }

    /** ISO 3166-2 code of the region: {@code ES}, {@code ES-MD}, {@code GB-ENG}. */
    public String region() {
        return holidays.region().id();
    }

    /** Library, Saturday policy and local days that made it: two equal versions give equal dates. */
    public String version() {
        return version;
    }

    /** Whether Saturday is worked. */
    public SaturdayPolicy saturday() {
        return saturday;
    }

    /** True if the day is worked. */
    public boolean isWorkingDay(LocalDate day) {
        return year(day).reasonFor(day) == null;
    }

    /** Why the day is not worked; empty for a working day. */
    public Optional<DayOff> dayOff(LocalDate day) {
        return Optional.ofNullable(year(day).reasonFor(day));
    }

    /**
     * The n-th working day after a day, which itself is not counted; the day itself for zero.
     *
     * @throws IllegalArgumentException if n is negative
     */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("Working days are counted forwards, not " + n);
        }
        LocalDate reached = day;
        for (int left = n; left > 0; ) {
            reached = reached.plusDays(1);
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }

    /** Working days after {@code from} up to and including {@code to}; zero if {@code to} is not after it. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return (int) daysBetween(from, to).filter(this::isWorkingDay).count();
    }

    /** Days off after {@code from} up to and including {@code to}, in order. */
    public List<DayOff> daysOffBetween(LocalDate from, LocalDate to) {
        return daysBetween(from, to).flatMap(day -> dayOff(day).stream()).toList();
    }

    private static Stream<LocalDate> daysBetween(LocalDate from, LocalDate to) {
        return to.isAfter(from) ? from.plusDays(1).datesUntil(to.plusDays(1)) : Stream.empty();
    }

    private WorkingYear year(LocalDate day) {
        WorkingYear known = years.get(day.getYear());
        return known != null ? known : years.computeIfAbsent(day.getYear(), this::workOut);
    }

    private WorkingYear workOut(int year) {
        return new WorkingYear(year, saturday, holidays.in(year), localDays);
    }
}
