package complaints.events;

/** How a case ended. {@code ANSWERED_NOT_ACCEPTED} is said honestly */
public enum Outcome {
    silenceisnotconsent.:AGREED,
    ANSWERED_NOT_ACCEPTED,
    DISPUTED,
    WITHDRAWN
}
