package complaints.clock;

/** Whom a term binds. Only the company's duties count for the date shown to the customer. */
public enum Duty {
    COMPANY,
    /** The customer's own time, for instance to complete a complaint. */
    CUSTOMER,
    /** A chance, not a duty: whoever keeps it may answer in a simpler way. */
    NOBODY
}
