package complaints.bench.faults.judging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * One event as it stands on its topic.
 *
 * @param sequence rises per complaint within a topic
 */
public record Told(String topic, UUID id, String type, UUID complaint, long sequence, byte[] payload) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Its content. */
    public JsonNode json() {
        try {
            return JSON.readTree(payload);
        } catch (IOException e) {
            throw new UncheckedIOException("event " + id + " is not JSON", e);
        }
    }

    /** A field as text; empty where it has none. */
    public String text(String field) {
        return json().path(field).asText("");
    }

    /** A field as an instant. */
    public Instant instant(String field) {
        return Instant.parse(text(field));
    }

    /** Its content as it was sent. */
    public String raw() {
        return new String(payload, StandardCharsets.UTF_8);
    }
}
