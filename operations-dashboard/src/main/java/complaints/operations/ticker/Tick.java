package complaints.operations.ticker;

import java.time.Instant;
import java.util.UUID;

/**
 * One event as it may be shown to a room: no name, story or address of a customer.
 *
 * @param key null while the complaint itself has not been heard of, as are {@code owner} and {@code status}
 * @param at when it happened, by the teller's clock
 * @param heardAt when it reached this service
 */
public record Tick(
        UUID id,
        String topic,
        String type,
        UUID complaintId,
        String key,
        String owner,
        String status,
        Instant at,
        Instant heardAt) {}
