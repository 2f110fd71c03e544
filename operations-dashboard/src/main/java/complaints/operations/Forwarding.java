package complaints.operations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import complaints.doors.OnBehalf;
import complaints.doors.Problem;
import complaints.messaging.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Hands a request to the service it is meant for, under the log-in of who made it, and brings back what that service
 * answered. Bodies are streamed, nothing is tried twice, and only the headers named here pass.
 */
@ApplicationScoped
public class Forwarding {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> ASKED =
            List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.IF_MATCH, "Idempotency-Key");
    private static final List<String> ANSWERED =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER, "Idempotent-Replayed");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final Config config;
    private final ObjectMapper json;
    private final OnBehalf onBehalf;

    Forwarding(Config config, ObjectMapper json, OnBehalf onBehalf) {
        this.config = config;
        this.json = json;
        this.onBehalf = onBehalf;
    }

    /** Where a request goes. @param address path, and query where there is one, without the first slash */
    public record Destination(String service, String method, String address) {}

    /** @return what the service answered; 502 where it does not answer */
    public Response get(String service, String address, HttpHeaders asked) {
        return send(new Destination(service, "GET", address), BodyPublishers.noBody(), asked);
    }

    /** @return what the service answered; 502 where it does not answer */
    public Response post(String service, String address, Object body, HttpHeaders asked) {
        return send(new Destination(service, "POST", address), BodyPublishers.ofString(write(body)), asked);
    }

    /** @return what the service answered; 502 where it does not answer */
    public Response pass(Destination to, InputStream body, HttpHeaders asked) {
        return send(to, BodyPublishers.ofInputStream(() -> body), asked);
    }

    private Response send(Destination to, BodyPublisher body, HttpHeaders asked) {
        try {
            return answer(http.send(request(to, body, asked), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException away) {
            return away(to);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return away(to);
        }
    }

    private HttpRequest request(Destination to, BodyPublisher body, HttpHeaders asked) {
        String base = config.getValue("complaints.inside." + to.service() + ".url", String.class);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/" + to.address()))
                .timeout(PATIENCE)
                .header("traceparent", Trace.current())
                .method(to.method(), body);
        Optional.ofNullable(onBehalf.authorization())
                .ifPresent(value -> request.header(HttpHeaders.AUTHORIZATION, value));
        for (String header : ASKED) {
            asked.getRequestHeader(header).forEach(value -> request.header(header, value));
        }
        return to.method().equals("GET")
                ? request.build()
                : request.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON)
                        .build();
    }

    private static Response answer(HttpResponse<InputStream> said) {
        Response.ResponseBuilder answer = Response.status(said.statusCode());
        for (String header : ANSWERED) {
            said.headers().firstValue(header).ifPresent(value -> answer.header(header, value));
        }
        return said.statusCode() == 204
                ? answer.build()
                : answer.entity(said.body()).build();
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response away(Destination to) {
        String detail = "The " + to.service() + " service does not answer. Try again; a request with an "
                + "Idempotency-Key takes effect once.";
        return Response.status(502)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem("urn:complaints:problem/service-away", "Service away", 502, detail, Map.of()))
                .build();
    }
}
