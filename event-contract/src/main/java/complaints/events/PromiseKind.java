package complaints.events;

/** What a date told to the customer is about. */
public enum PromiseKind {
    FIRST_CONTACT,
    UPDATE,
    ANSWER,
    ITEM,
    COMPLETION,
    CALL_BACK
}
