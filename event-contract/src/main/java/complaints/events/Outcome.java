package complaints.events;

/** How a case ended. Silence is not consent: an answer nobody accepted is said to be just that. */
public enum Outcome {
    AGREED,
    ANSWERED_NOT_ACCEPTED,
    DISPUTED,
    WITHDRAWN
}
