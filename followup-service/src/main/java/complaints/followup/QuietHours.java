package complaints.followup;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The part of the customer's day in which he is left alone.
 *
 * @param from inclusive, local time
 * @param to exclusive, local time; may be before {@code from}: then the night lies between
 */
public record QuietHours(LocalTime from, LocalTime to) {

    /** @param text such as {@code 20:00-09:00} */
    public static QuietHours parse(CharSequence text) {
        String[] ends = text.toString().split("-", 2);
        if (ends.length != 2) {
            throw new IllegalArgumentException("\"" + text + "\" are no quiet hours; write 20:00-09:00");
        }
        return new QuietHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
    }

    /** The same instant outside quiet hours, the end of them inside. */
    public Instant leave(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        if (!covers(local.toLocalTime())) {
            return at;
        }
        ZonedDateTime end = local.with(to);
        return (end.isAfter(local) ? end : local.plusDays(1).with(to)).toInstant();
    }

    private boolean covers(LocalTime time) {
        boolean overnight = to.isBefore(from);
        return overnight ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
    }
}
