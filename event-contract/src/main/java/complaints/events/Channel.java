package complaints.events;

/** How the customer reached us. */
public enum Channel {
    PHONE,
    EMAIL,
    WEB,
    CHAT,
    LETTER,
    IN_PERSON
}
