package complaints.intruders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import complaints.stories.RunningSystem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;

/** A request whose answer's first line is all that matters: it neither says anything sensible nor waits for a body. */
final class Knock {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Knock() {}

    /** @param logIn null for nobody */
    static int at(Endpoint endpoint, String logIn, String path) {
        return at(endpoint, logIn, path, "{\"nothing\": 1}");
    }

    static int at(Endpoint endpoint, String logIn, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        RunningSystem.get().http(endpoint.service(), null).address() + path))
                .timeout(Duration.ofSeconds(20));
        if (logIn != null) {
            String credentials = Base64.getEncoder().encodeToString((logIn + ":" + logIn).getBytes(UTF_8));
            request.header("Authorization", "Basic " + credentials);
        }
        if (endpoint.method().equals("GET")) {
            request.GET();
        } else {
            request.header("Content-Type", endpoint.contentType())
                    .method(endpoint.method(), BodyPublishers.ofString(body));
        }
        int status = statusAtLast(request.build());
        return status != 429 ? status : later(request.build());
    }

    /** Too many at once: the share of an address without log-in fills again. */
    private static int later(HttpRequest request) {
        return await("not too many requests")
                .atMost(Duration.ofSeconds(20))
                .until(() -> status(request), status -> status != 429);
    }

    /** A server may close the connection on which it refused to read a body, under the next request: that one goes again. */
    private static int statusAtLast(HttpRequest request) {
        try {
            return status(request);
        } catch (UncheckedIOException closed) {
            return status(request);
        }
    }

    private static int status(HttpRequest request) {
        try {
            HttpResponse<InputStream> answer = CLIENT.send(request, BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
