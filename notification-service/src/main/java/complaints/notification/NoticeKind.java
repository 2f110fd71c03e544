package complaints.notification;

/** The messages a customer can get. {@code NoticePlan} says which event gives which. */
public enum NoticeKind {
    ACKNOWLEDGEMENT,
    MISSING_INFORMATION,
    COMPLETED,
    NEW_OWNER,
    QUESTION,
    NEW_DATE,
    APOLOGY,
    DECISION,
    ITEM_DONE,
    CLOSED,
    REOPENED,
    CHECK,
    CHECK_REMINDER,
    /** Asked for by the customer, on the page of a link that no longer opens. */
    STATUS_LINK
}
