package complaints.doors;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * A problem as RFC 9457 wants it.
 *
 * @param type a stable name; not an address to open
 * @param members what this problem has beyond the standard's fields
 */
public record Problem(
        String type, String title, int status, String detail, @JsonAnyGetter Map<String, Object> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String slug, String detail) {
        return of(status, slug, detail, Map.of());
    }

    static Problem of(int status, String slug, String detail, Map<String, Object> members) {
        String words = slug.replace('-', ' ');
        String title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return new Problem("urn:complaints:problem/" + slug, title, status, detail, members);
    }

    Response asResponse() {
        return response().build();
    }

    Response.ResponseBuilder response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this);
    }
}
