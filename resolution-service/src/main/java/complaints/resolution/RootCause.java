package complaints.resolution;

/** Why it came to a complaint. */
public enum RootCause {
    TRAINING,
    MISUSE,
    POOR_COMMUNICATION,
    UNCLEAR_OFFER,
    DEFECT,
    PROCESS,
    STAFF_CONDUCT,
    SUPPLIER,
    OTHER,
    /** Nobody could say: the case was withdrawn, or ended without the customer's word. */
    UNDETERMINED
}
