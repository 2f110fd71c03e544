package complaints.notification;

/**
 * How far a notice got. Allowed moves: WRITTEN to SENT or FAILED, SENT to BOUNCED, WRITTEN to BOUNCED where the
 * return is quicker than our own mark; CALL_INSTEAD is a beginning and an end.
 */
public enum NoticeState {
    /** Waits for the mail server. */
    WRITTEN,
    /** The mail server took it. */
    SENT,
    /** It came back: what it said counts as not told. */
    BOUNCED,
    /** The mail server refused it for good, or for too long. */
    FAILED,
    /** There is no address: what it says is told by a call. */
    CALL_INSTEAD
}
