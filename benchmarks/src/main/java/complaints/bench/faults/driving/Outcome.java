package complaints.bench.faults.driving;

/** What is known of a command from its answers. */
public enum Outcome {
    /** It was accepted: it must have taken effect exactly once. */
    ACCEPTED,
    /** It was refused and never in doubt: it must not have taken effect. */
    REFUSED,
    /** An answer was lost: it may have taken effect, at most once. */
    UNCERTAIN
}
