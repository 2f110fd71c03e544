package complaints.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One term of one complaint, computed from its facts at the moment of asking. Never store what is left of it: keep the
 * facts and ask again.
 *
 * @param event when the act happened from which the law counts: the presentation, the decision …
 * @param start from when the term is counted: the event, or later after an interruption or completion
 * @param due last instant in time. Terms in days: 23:59:59 of the last day at the customer's place; hours: to the
 *     instant. While {@code state} is not RUNNING, the earliest due instant possible, as if the stop ended as it began
 * @param steps what each act did, in the order of time
 */
public record Clock(Rule rule, Instant event, Instant start, Instant due, State state, Place place, List<Step> steps) {

    /** Whether the term is running. */
    public enum State {
        RUNNING,
        /** A suspension or interruption lasts. */
        STOPPED,
        /** The customer was asked to complete the complaint and has not yet. */
        AWAITING_COMPLETION
    }

    /** The last day of the term at the customer's place. */
    public LocalDate dueDate() {
        return place.dayOf(due);
    }

    /** Days between start and due date that did not count; empty unless the term is in working days. */
    public List<DayOff> skipped() {
        return rule.term().unit() == Unit.WORKING_DAYS
                ? place.calendar().daysOffBetween(place.dayOf(start), dueDate())
                : List.of();
    }

    /** Which calendar gave the date; a date told under another version should be computed again and compared. */
    public String calendarVersion() {
        return place.calendar().version();
    }

    /** Rule, start, days skipped and why, acts and what they did, end, and calendar version, as plain text. */
    public String explanation(Locale locale) {
        return new Explanation(this, Wording.of(locale)).text();
    }
}
