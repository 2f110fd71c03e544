package complaints.bench.faults.driving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * What came back.
 *
 * @param status 0 where nothing did
 * @param retryAfter the header of that name
 */
public record Reply(int status, String body, Optional<String> retryAfter, long millis) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("not JSON: " + body, e);
        }
    }

    boolean accepted() {
        return status >= 200 && status < 300;
    }

    /** Whether the same request must be sent again: no answer, not now, or the first is still being answered. */
    boolean again() {
        return status == 0 || status >= 500 || status == 409 && body.contains("request-in-progress");
    }

    /** Whether nobody can tell from this answer if it took effect. */
    boolean unclear() {
        return status == 0 || status >= 500;
    }
}
