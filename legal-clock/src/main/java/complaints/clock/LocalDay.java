package complaints.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * A day that an operator knows better than the library of public holidays.
 *
 * @param region where it holds, parts included
 * @param works true if the day is worked there although the library calls it a holiday
 * @param names by language, English at least
 */
public record LocalDay(String region, LocalDate date, boolean works, Map<String, String> names) {

    /** What a part of a region says comes after, and so wins over, what the whole says. */
    static final Comparator<LocalDay> WIDEST_FIRST =
            Comparator.<LocalDay>comparingInt(day -> day.region().length()).thenComparing(day -> !day.works());

    public LocalDay {
        region = Region.of(region).id();
        names = names.containsKey("en") ? Map.copyOf(names) : withEnglish(names);
    }

    /** A local holiday whose name is the same in every language. */
    public static LocalDay off(String region, LocalDate date, String name) {
        return new LocalDay(region, date, false, Map.of("en", name));
    }

    DayOff dayOff() {
        return new DayOff(date, DayOff.Reason.LOCAL_HOLIDAY, names);
    }

    boolean holdsIn(Region other) {
        return Region.of(region).holds(other);
    }

    private static Map<String, String> withEnglish(Map<String, String> names) {
        var all = new HashMap<>(names);
        all.put("en", names.values().stream().sorted().findFirst().orElse("local holiday"));
        return Map.copyOf(all);
    }
}
