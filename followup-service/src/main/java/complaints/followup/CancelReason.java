package complaints.followup;

/** Why a customer is not asked. */
public enum CancelReason {
    /** The case is open again. */
    REOPENED,
    /** The customer took the complaint back. */
    WITHDRAWN,
    /** The customer asked not to be asked. */
    OPTED_OUT,
    /** Another check of the same customer stayed open too long for this one to still make sense. */
    ANOTHER_OPEN
}
