package complaints.operations.parked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import complaints.doors.Problem;
import complaints.messaging.Trace;
import complaints.operations.DeadLetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** Hands a command to the service that parked an event, under the log-in of who gave it. */
@ApplicationScoped
class OwningService {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final Config config;
    private final ObjectMapper json;

    OwningService(Config config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    Response ask(DeadLetter letter, Command command, Object body, String authorization) {
        try {
            HttpResponse<String> answer =
                    http.send(request(letter, command, body, authorization), HttpResponse.BodyHandlers.ofString());
            return Response.status(answer.statusCode())
                    .type(answer.headers().firstValue(HttpHeaders.CONTENT_TYPE).orElse(MediaType.APPLICATION_JSON))
                    .entity(answer.body().isEmpty() ? null : answer.body())
                    .build();
        } catch (IOException away) {
            return away(letter);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return away(letter);
        }
    }

    private HttpRequest request(DeadLetter letter, Command command, Object body, String authorization) {
        String base = config.getValue("complaints.inside." + letter.service() + ".url", String.class);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(base + "/parked-events/" + letter.id() + "/" + command.path()))
                .timeout(PATIENCE)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
                .header("traceparent", Trace.current())
                .POST(HttpRequest.BodyPublishers.ofString(write(body)));
        return authorization == null
                ? request.build()
                : request.header(HttpHeaders.AUTHORIZATION, authorization).build();
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response away(DeadLetter letter) {
        String detail = "The " + letter.service() + " service does not answer. Nothing was changed; try again.";
        return Response.status(502)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem("urn:complaints:problem/service-away", "Service away", 502, detail, Map.of()))
                .build();
    }
}
