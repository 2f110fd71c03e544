package complaints.notification.sending;

/** A mail was broken off before its end, because its notice is no longer this sender's, or nobody could say whose. */
final class ClaimLost extends Exception {
    private static final long serialVersionUID = 1L;

    ClaimLost() {
        super("the notice is not this sender's any more", null, false, false);
    }
}
