package complaints.followup;

import complaints.clock.WorkingCalendar;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long after something: {@code 3wd} working days, {@code 30d} calendar days, both at the same time of day at the
 * customer's place, or an ISO duration such as {@code PT5S}, which is exact to the second and knows no quiet hours.
 *
 * @param days null for an exact term
 * @param exact null for a term in days
 */
public record Term(Integer days, boolean working, Duration exact) {

    private static final Pattern DAYS = Pattern.compile("(\\d{1,4})(wd|d)");

    /** @throws IllegalArgumentException saying what would be right */
    public static Term parse(CharSequence text) {
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return new Term(Integer.valueOf(days.group(1)), days.group(2).equals("wd"), null);
        }
        try {
            return new Term(null, false, Duration.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no term; write 3wd (working days), 30d (days) or PT5S (ISO 8601 duration)");
        }
    }

    /** True where the term is counted in seconds rather than days. */
    public boolean isExact() {
        return exact != null;
    }

    /** The end of the term; days are counted at the customer's place, the first one not. */
    public Instant after(Instant start, ZoneId zone, WorkingCalendar calendar) {
        if (isExact()) {
            return start.plus(exact);
        }
        ZonedDateTime local = start.atZone(zone);
        LocalDate day = working
                ? calendar.plusWorkingDays(local.toLocalDate(), days)
                : local.toLocalDate().plusDays(days);
        return ZonedDateTime.of(day, local.toLocalTime(), zone).toInstant();
    }

    @Override
    public String toString() {
        return isExact() ? exact.toString() : days + (working ? "wd" : "d");
    }
}
