package complaints.events;

/** The answer to one question by the agreed terms. */
public enum Verdict {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD
}
