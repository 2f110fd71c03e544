package complaints.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/**
 * One parked event, without its content.
 *
 * @param id names it in the service that parked it
 * @param state PARKED, REPLAYED or DISCARDED
 * @param endedAt null while it waits, as are {@code endedBy} and {@code endedWhy}
 */
public record DeadLetter(
        UUID id,
        String service,
        UUID complaintId,
        UUID eventId,
        String topic,
        String type,
        String reason,
        Instant parkedAt,
        String state,
        Instant endedAt,
        String endedBy,
        String endedWhy) {

    static DeadLetter of(ResultSet row) throws SQLException {
        String endedAs = row.getString("ended_as");
        return new DeadLetter(
                row.getObject("parked_id", UUID.class),
                row.getString("service"),
                row.getObject("complaint_id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("type"),
                row.getString("reason"),
                instant(row.getTimestamp("parked_at")),
                endedAs == null ? "PARKED" : endedAs,
                instant(row.getTimestamp("ended_at")),
                row.getString("ended_by"),
                row.getString("ended_why"));
    }

    private static Instant instant(Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
