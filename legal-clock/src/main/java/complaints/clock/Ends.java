package complaints.clock;

import java.time.Instant;

/**
 * The ends of one term side by side: of the term itself, of the longest it may be extended to (null without limit), and
 * the date granted by an extension (null without one). What is granted never makes the term end earlier, whatever
 * happens afterwards.
 */
record Ends(Rule rule, Place place, Instant term, Instant limit, Instant granted) {

    static Ends of(Rule rule, Place place, Instant start) {
        Term longest = rule.moves().extensionLimit();
        return new Ends(
                rule, place, end(rule.term(), place, start), longest == null ? null : end(longest, place, start), null);
    }

    Instant due() {
        if (granted == null) {
            return term;
        }
        Instant extended = isCut() ? limit : granted;
        return extended.isAfter(term) ? extended : term;
    }

    boolean isCut() {
        return granted != null && limit != null && granted.isAfter(limit);
    }

    Ends countedFrom(Instant start) {
        Ends anew = of(rule, place, start);
        return new Ends(rule, place, anew.term, anew.limit, granted);
    }

    Ends extendedTo(Instant date) {
        return new Ends(rule, place, term, limit, date);
    }

    /** A date granted is a date of the calendar, so a suspension moves it by calendar days whatever the term's unit. */
    Ends shifted(Instant from, Instant to) {
        return new Ends(
                rule,
                place,
                reckoning(rule.term().unit()).shift(term, from, to),
                limit == null
                        ? null
                        : reckoning(rule.moves().extensionLimit().unit()).shift(limit, from, to),
                granted == null ? null : reckoning(Unit.CALENDAR_DAYS).shift(granted, from, to));
    }

    private Reckoning reckoning(Unit unit) {
        return new Reckoning(unit, place);
    }

    private static Instant end(Term term, Place place, Instant start) {
        return new Reckoning(term.unit(), place).end(start, term.amount());
    }
}
