package complaints.events;

/** Which of the checks after closing. */
public enum CheckKind {
    FIRST,
    SECOND
}
