package complaints.followup.review;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;

/**
 * A week as it is reviewed: Monday to Sunday in Madrid.
 *
 * @param monday its first day
 */
record ReviewWeek(LocalDate monday) {

    private static final ZoneId HOME = ZoneId.of("Europe/Madrid");
    private static final int OPENS_AT = 7;

    /** The last week that is over and whose review is open: from Monday, seven o'clock. */
    static ReviewWeek lastOpen(Instant now) {
        LocalDate today = now.atZone(HOME).minusHours(OPENS_AT).toLocalDate();
        return new ReviewWeek(
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1));
    }

    Instant from() {
        return monday.atStartOfDay(HOME).toInstant();
    }

    /** Exclusive. */
    Instant to() {
        return monday.plusWeeks(1).atStartOfDay(HOME).toInstant();
    }

    /** ISO 8601, such as {@code 2026-W47}. */
    String name() {
        return DateTimeFormatter.ofPattern("YYYY-'W'ww", java.util.Locale.GERMANY)
                .format(monday);
    }
}
