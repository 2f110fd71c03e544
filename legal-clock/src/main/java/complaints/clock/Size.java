package complaints.clock;

/** Size of a company in the sense of the laws that look at it. */
public enum Size {
    /** Spain, Ley 10/2025 art. 2: 250 workers, or 50 M€ turnover, or 43 M€ balance sheet, alone or as a group. */
    LARGE,
    MEDIUM,
    SMALL
}
