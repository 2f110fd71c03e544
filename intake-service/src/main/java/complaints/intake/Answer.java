package complaints.intake;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * An answer as it goes out, and goes out again when the request is repeated.
 *
 * @param location path of what was made; may be null
 * @param replayed whether it was made for an earlier request
 */
public record Answer(int status, String location, byte[] body, boolean replayed) {

    /** What is to be answered. */
    public record Body(int status, String location, Object entity) {}

    public Response asResponse() {
        Response.ResponseBuilder response =
                Response.status(status).type(MediaType.APPLICATION_JSON).entity(body);
        if (location != null) {
            response.header(HttpHeaders.LOCATION, URI.create(location));
        }
        return (replayed ? response.header("Idempotent-Replayed", "true") : response).build();
    }
}
