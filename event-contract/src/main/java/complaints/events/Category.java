package complaints.events;

/** What the complaint is about; decides which legal clocks run. */
public enum Category {
    BILLING,
    SERVICE_CUT,
    DELIVERY,
    QUALITY,
    STAFF_CONDUCT,
    CONTRACT_TERMS,
    OTHER
}
