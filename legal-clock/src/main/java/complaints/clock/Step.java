package complaints.clock;

import java.time.Instant;

/** What one act did to one clock. {@code due} is the due instant after it. */
public record Step(Act act, Effect effect, Instant due) {

    /** How a clock took an act. */
    public enum Effect {
        MOVED,
        /** The new date asked for lay beyond the rule's limit and was cut to it. */
        CUT_TO_LIMIT,
        /** An extension told no date and the rule has no limit that could stand for one. */
        NO_NEW_DATE,
        /** The rule does not know this movement. */
        NOT_IN_RULE,
        /** The term had already ended when it happened. */
        TOO_LATE,
        /** It was over before the term started. */
        TOO_EARLY,
        /** A rule takes one completion and one extension only. */
        ALREADY_USED
    }
}
