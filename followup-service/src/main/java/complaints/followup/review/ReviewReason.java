package complaints.followup.review;

/** Why a complaint is in the week's review. */
public enum ReviewReason {
    PROMISE_BROKEN,
    REOPENED,
    /** The company refused every question. */
    REFUSED,
    /** The customer refused the solution. */
    DISPUTED,
    /** Closed after, or open for, more than fifteen days. */
    LONG_WAIT,
    LOW_ANSWER,
    /** Drawn by lot, some from each kind of closing. */
    SAMPLE
}
