package complaints.clock;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * A day that is not worked, and why.
 *
 * @param names the holiday's name by language; never empty, English at least
 */
public record DayOff(LocalDate date, Reason reason, Map<String, String> names) {

    /** Why a day is not worked. */
    public enum Reason {
        WEEKEND,
        PUBLIC_HOLIDAY,
        LOCAL_HOLIDAY
    }

    /** The holiday's name in this language or the nearest one. */
    public String name(Locale locale) {
        return names.getOrDefault(
                locale.getLanguage(), names.getOrDefault(Wording.languageFor(locale), names.get("en")));
    }
}
