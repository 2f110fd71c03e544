package complaints.operations;

import java.time.Instant;

/**
 * How a service is doing, as last asked. What could not be learned is null.
 *
 * @param up whether it answered; false also where only its metrics are out of reach
 * @param lag events on Kafka it has not taken yet
 * @param outboxAgeSeconds age of its oldest fact not yet told
 * @param askedAt when it was asked last
 */
public record ServiceState(
        String name, boolean up, Long lag, Long outboxPending, Long outboxAgeSeconds, Long parked, Instant askedAt) {}
