package complaints.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Arithmetic of one unit at one place. */
record Reckoning(Unit unit, Place place) {

    Instant end(Instant start, int amount) {
        return unit == Unit.HOURS
                ? start.plus(amount, ChronoUnit.HOURS)
                : place.endOf(unit.lastDay(place.dayOf(start), amount, place.calendar()));
    }

    /** The due instant after the term stood still from one event to another; the day of the first still ran. */
    Instant shift(Instant due, Instant from, Instant to) {
        if (unit == Unit.HOURS) {
            return due.plus(Duration.between(from, to));
        }
        LocalDate stopped = place.dayOf(from);
        LocalDate resumed = place.dayOf(to);
        LocalDate last = place.dayOf(due);
        WorkingCalendar calendar = place.calendar();
        return place.endOf(
                unit == Unit.WORKING_DAYS
                        ? calendar.plusWorkingDays(last, calendar.workingDaysBetween(stopped, resumed))
                        : last.plusDays(ChronoUnit.DAYS.between(stopped, resumed)));
    }
}
