package complaints.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * An event set aside. Its content stays in the database and is not part of this view.
 *
 * @param complaintId the event's own id where it did not say
 * @param reason why, without personal data
 */
public record ParkedEvent(
        UUID id, String topic, UUID complaintId, UUID eventId, String type, String reason, Instant parkedAt) {}
