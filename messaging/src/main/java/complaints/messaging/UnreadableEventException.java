package complaints.messaging;

/** What came from Kafka is not the event it says it is. The message never holds its content. */
public class UnreadableEventException extends RuntimeException {

    public UnreadableEventException(String message) {
        super(message);
    }
}
