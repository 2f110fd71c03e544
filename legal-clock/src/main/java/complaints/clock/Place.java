package complaints.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Where the customer is: his wall clock and his working calendar. A day ends there at 23:59:59, its last whole second:
 * the convention for every term in days, so that the due instant still lies on the due date.
 */
public record Place(ZoneId zone, WorkingCalendar calendar) {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** The last second of that day at this place. */
    public Instant endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(zone).toInstant();
    }

    /** The date at this place at that instant. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
