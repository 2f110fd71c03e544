package complaints.resolution;

import java.time.Duration;
import java.time.Instant;

/**
 * The terms of our own; those of law come with the complaint.
 *
 * @param firstContact until somebody of the team has spoken with the customer; null where no such date is told
 * @param callBack until an upset or vulnerable customer is called, or one a mail did not reach
 * @param renewed until the date that replaces one that passed or was about to
 * @param disputed until the new answer after a refusal
 * @param reopened until the new answer after a reopening
 * @param completion until the case is closed once everything is done
 * @param reply how long a customer may take to reply to a question of ours
 * @param version how long those who were there may take to tell their version
 * @param agreement how long a customer may take to accept or refuse
 * @param offer how long a handoff may stay unanswered
 * @param idle how long an owner may do nothing before the supervisor sees it
 * @param conduct how long a confirmed conduct record limits a channel
 */
public record CaseTerms(
        WorkingHours hours,
        Span firstContact,
        Span callBack,
        Span renewed,
        Span disputed,
        Span reopened,
        Span completion,
        Span reply,
        Span version,
        Span agreement,
        Span offer,
        Span idle,
        Span conduct) {

    private static final Duration SHORTEST_NOTICE = Duration.ofMinutes(10);

    Instant end(Span span, Instant start) {
        return span.after(start, hours);
    }

    /** When the owner is warned: a fifth of the time ahead, at least a working day where there are two. */
    Instant warning(Instant made, Instant due) {
        Instant fifth = due.minus(Duration.between(made, due).dividedBy(5));
        if (hours.plusDays(made, 2).isAfter(due)) {
            return fifth;
        }
        Instant lastDay = due.minus(Duration.ofDays(1));
        while (hours.plusDays(lastDay, 1).isAfter(due)) {
            lastDay = lastDay.minus(Duration.ofDays(1));
        }
        return fifth.isBefore(lastDay) ? fifth : lastDay;
    }

    /** When the customer hears an honest update of a promise nobody has acted on: before it passes. */
    Instant lastMoment(Instant made, Instant due) {
        Duration term = Duration.between(made, due);
        Duration twentieth = term.dividedBy(20);
        Duration ahead = twentieth.compareTo(SHORTEST_NOTICE) < 0 ? SHORTEST_NOTICE : twentieth;
        return due.minus(ahead.compareTo(term.dividedBy(2)) > 0 ? term.dividedBy(2) : ahead);
    }
}
