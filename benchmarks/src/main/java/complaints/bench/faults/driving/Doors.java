package complaints.bench.faults.driving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Asks a service once, as one user; whatever goes wrong on the way is a reply without status. */
public final class Doors {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final Duration patience;

    public Doors(Duration patience) {
        this.patience = patience;
    }

    public Reply get(String address, String user) {
        return send(request(address, user).GET());
    }

    public Reply post(String address, String user, String body, Map<String, String> headers) {
        HttpRequest.Builder request = request(address, user).header("Content-Type", "application/json");
        headers.forEach(request::header);
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String address, String user) {
        String credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(UTF_8));
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(patience)
                .header("Authorization", "Basic " + credentials);
    }

    private Reply send(HttpRequest.Builder request) {
        long begun = System.nanoTime();
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            return new Reply(
                    answer.statusCode(), answer.body(), answer.headers().firstValue("Retry-After"), millis(begun));
        } catch (IOException e) {
            return new Reply(0, e.getClass().getSimpleName(), Optional.empty(), millis(begun));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static long millis(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
