package complaints.events;

/** Why the customer came back: something new, only to ask where it stands (our failure), or to correct the story. */
public enum ContactReason {
    NEWS,
    CHASING,
    CORRECTION
}
