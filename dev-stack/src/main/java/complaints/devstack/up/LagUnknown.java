package complaints.devstack.up;

/** Kafka did not say how far its readers are. */
public final class LagUnknown extends Exception {
    private static final long serialVersionUID = 1L;

    LagUnknown(String message, Throwable cause) {
        super(message, cause);
    }
}
