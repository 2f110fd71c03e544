package complaints.resolution;

/** Where a case stands. Which moves lead where is said once, in {@link Move}. */
public enum CaseStatus {
    /** The owner works on it. */
    OPEN,
    /** The customer was asked something and has not replied. */
    AWAITING_CUSTOMER,
    /** Decided; the customer has neither accepted nor refused. */
    ANSWERED,
    /** The customer accepted; the solution is being done. */
    AGREED,
    /** The customer refused; the owner looks at it again. */
    DISPUTED,
    /** Ended, with an outcome. */
    CLOSED
}
