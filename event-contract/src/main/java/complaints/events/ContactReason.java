package complaints.events;

/** Why the customer came back */
public enum ContactReason {
    somethingnew,
    onlytoaskwhereitstands(ourfailure),
    ortocorrectthestory.:NEWS,
    CHASING,
    CORRECTION
}
