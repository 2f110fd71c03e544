package complaints.resolution;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Predicate;

/**
 * When the team works: from one hour to another, on working days.
 *
 * @param zone of the team's place
 * @param until exclusive, later than {@code from}
 */
public record WorkingHours(ZoneId zone, Predicate<LocalDate> workingDay, LocalTime from, LocalTime until) {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public WorkingHours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("work must begin before it ends, not at " + from + " and " + until);
        }
    }

    /** The instant at which that much working time has passed. */
    public Instant plus(Instant start, Duration working) {
        ZonedDateTime at = nextWorked(start.atZone(zone));
        Duration left = working;
        for (Duration today = leftOf(at); today.compareTo(left) < 0; today = leftOf(at)) {
            left = left.minus(today);
            at = nextWorked(at.toLocalDate().plusDays(1).atStartOfDay(zone));
        }
        return at.plus(left).toInstant();
    }

    /** The same time of day on the n-th working day after, the first day not counted. */
    public Instant plusDays(Instant start, int days) {
        ZonedDateTime at = start.atZone(zone);
        for (int left = days; left > 0; ) {
            at = at.plusDays(1);
            left -= workingDay.test(at.toLocalDate()) ? 1 : 0;
        }
        return at.toInstant();
    }

    /** Working days after one instant's day up to another's; none where that is not later. */
    public int workingDaysBetween(Instant start, Instant end) {
        LocalDate first = start.atZone(zone).toLocalDate();
        LocalDate last = end.atZone(zone).toLocalDate();
        return last.isAfter(first)
                ? (int) first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(workingDay)
                        .count()
                : 0;
    }

    /** The last second of a day at a customer's place. */
    public static Instant endOf(LocalDate day, ZoneId place) {
        return day.atTime(LAST_SECOND).atZone(place).toInstant();
    }

    private ZonedDateTime nextWorked(ZonedDateTime at) {
        LocalDate day = at.toLocalDate();
        if (workingDay.test(day) && at.toLocalTime().isBefore(until)) {
            ZonedDateTime opening = day.atTime(from).atZone(zone);
            return at.isBefore(opening) ? opening : at;
        }
        return nextWorked(day.plusDays(1).atStartOfDay(zone));
    }

    private Duration leftOf(ZonedDateTime at) {
        return Duration.between(at, at.toLocalDate().atTime(until).atZone(zone));
    }
}
