package complaints.operations.overview;

import complaints.operations.Slots;
import java.time.Instant;
import java.time.LocalDate;

/** Days of the house, in seconds since 1970: from inclusive, until exclusive. */
record Period(LocalDate today, long from, long until) {

    static Period of(int days, Instant at) {
        LocalDate today = at.atZone(Slots.HOUSE).toLocalDate();
        return new Period(today, Slots.day(today.minusDays(days - 1L)), Slots.day(today.plusDays(1)));
    }
}
