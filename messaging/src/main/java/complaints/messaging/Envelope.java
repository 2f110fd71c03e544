package complaints.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * CloudEvents 1.0 attributes as Kafka headers, binary mode.
 *
 * @param id unique per event, the same at every delivery; where a foreign record has none, one made of its place on
 *     Kafka
 * @param type the event's wire name; null where a foreign record has none
 * @param sequence rises per complaint within one source; 0 where absent
 */
public record Envelope(UUID id, String type, String source, Instant time, long sequence, String traceparent) {

    static void write(OutboxRow row, Headers headers) {
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", row.eventId().toString());
        put(headers, "ce_type", row.type());
        put(headers, "ce_source", row.source());
        put(headers, "ce_subject", row.complaintId());
        put(headers, "ce_time", row.at().toString());
        put(headers, "ce_sequence", Long.toString(row.id()));
        put(headers, "content-type", "application/json");
        put(headers, "traceparent", row.traceparent());
    }

    static Envelope read(ConsumerRecord<String, byte[]> received) {
        Headers headers = received.headers();
        return new Envelope(
                id(received),
                get(headers, "ce_type"),
                get(headers, "ce_source"),
                time(headers, received.timestamp()),
                sequence(headers),
                get(headers, "traceparent"));
    }

    private static UUID id(ConsumerRecord<String, byte[]> received) {
        String id = get(received.headers(), "ce_id");
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException | NullPointerException foreign) {
            String place = received.topic() + "/" + received.partition() + "/" + received.offset();
            return UUID.nameUUIDFromBytes((id == null ? place : id).getBytes(UTF_8));
        }
    }

    private static Instant time(Headers headers, long timestamp) {
        try {
            return Instant.parse(get(headers, "ce_time"));
        } catch (DateTimeParseException | NullPointerException foreign) {
            return Instant.ofEpochMilli(timestamp);
        }
    }

    private static long sequence(Headers headers) {
        try {
            return Long.parseLong(get(headers, "ce_sequence"));
        } catch (NumberFormatException foreign) {
            return 0;
        }
    }

    private static String get(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
