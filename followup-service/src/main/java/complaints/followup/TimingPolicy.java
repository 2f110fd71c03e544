package complaints.followup;

import complaints.clock.WorkingCalendar;
import java.time.Instant;
import java.time.ZoneId;

/** When a customer may be asked: after the term, by his calendar, outside his quiet hours. */
public record TimingPolicy(WorkingCalendar calendar, QuietHours quietHours) {

    /** The end of a term at the customer's place; a term in days never ends in quiet hours. */
    public Instant end(Term term, Instant start, ZoneId zone) {
        Instant end = term.after(start, zone, calendar);
        return term.isExact() ? end : quietHours.leave(end, zone);
    }
}
