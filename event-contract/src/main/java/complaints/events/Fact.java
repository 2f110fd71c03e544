package complaints.events;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened, told once it is committed. Every fact belongs to one complaint, whose id is its key on
 * Kafka: facts of one complaint told by one service arrive in the order they happened. Between services there is no
 * order.
 */
public interface Fact {

    /** The complaint it belongs to; the same id names its case in resolution. */
    UUID complaintId();

    /** When it happened, by the clock of the service that tells it. */
    Instant at();
}
