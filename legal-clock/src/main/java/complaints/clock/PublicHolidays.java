package complaints.clock;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The public holidays of a region, from the Jollyday library. A country is read once, a year worked out once. */
final class PublicHolidays {

    private static final Map<Region, PublicHolidays> KNOWN = new ConcurrentHashMap<>();

    private final Map<Integer, List<DayOff>> years = new ConcurrentHashMap<>();
    private final Region region;
    private final HolidayManager country;
    private final String[] parts;

    private PublicHolidays(Region region, HolidayManager country) {
        this.region = region;
        this.country = country;
        this.parts = region.path().stream().skip(1).toArray(String[]::new);
    }

    /** @throws UnknownName if the library knows no such country or no such part of it */
    static PublicHolidays of(Region region) {
        PublicHolidays known = KNOWN.get(region);
        return known != null ? known : KNOWN.computeIfAbsent(region, code -> seeingTheLibrary(() -> open(code)));
    }

    List<DayOff> in(int year) {
        return years.computeIfAbsent(year, any -> seeingTheLibrary(() -> workOut(any)));
    }

    Region region() {
        return region;
    }

    private static PublicHolidays open(Region region) {
        String code = region.path().get(0);
        Set<String> countries = HolidayCalendar.getSupportedCalendarCodes();
        if (countries.stream().noneMatch(code::equalsIgnoreCase)) {
            throw new UnknownName("region", region.id(), upperCase(countries.stream()));
        }
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(code));
        checkPart(region, manager.getCalendarHierarchy());
        return new PublicHolidays(region, manager);
    }

    private List<DayOff> workOut(int year) {
        return country.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, parts).stream()
                .map(PublicHolidays::dayOff)
                .toList();
    }

    /**
     * Jollyday looks for its parts with the thread's class loader; a pool's thread in an application server sees none
     * of them. The library's own class loader does.
     */
    private static <T> T seeingTheLibrary(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(PublicHolidays.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static DayOff dayOff(Holiday holiday) {
        String english = holiday.getDescription(Locale.ROOT);
        String spanish = Wording.of(Locale.forLanguageTag("es")).holiday(holiday.getPropertiesKey(), english);
        return new DayOff(holiday.getDate(), DayOff.Reason.PUBLIC_HOLIDAY, Map.of("en", english, "es", spanish));
    }

    private static void checkPart(Region region, CalendarHierarchy country) {
        CalendarHierarchy at = country;
        for (String part : region.path().subList(1, region.path().size())) {
            CalendarHierarchy next = at.getChildren().get(part);
            if (next == null) {
                String above = at.getChildren().isEmpty() ? "" : region.path().get(0) + "-";
                throw new UnknownName(
                        "region",
                        region.id(),
                        upperCase(at.getChildren().keySet().stream().map(above::concat)));
            }
            at = next;
        }
    }

    private static List<String> upperCase(Stream<String> codes) {
        return codes.map(code -> code.toUpperCase(Locale.ROOT)).toList();
    }
}
