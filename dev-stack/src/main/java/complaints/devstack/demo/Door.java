package complaints.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import complaints.devstack.process.Patience;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * Talks to the services as one who does not give up: what may work a moment later is tried again, ever more patiently.
 * A service that is killed in the middle is only a pause.
 */
final class Door {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_TRYING = Duration.ofMinutes(3);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Reply post(String address, String login, Sample sample) throws IOException {
        return insist(request(address, login)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", sample.request())
                .POST(HttpRequest.BodyPublishers.ofString(sample.body().toString()))
                .build());
    }

    Reply get(String address, String login) throws IOException {
        return insist(request(address, login).build());
    }

    private static HttpRequest.Builder request(String address, String login) {
        String basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json")
                .header("Authorization", "Basic " + basic);
    }

    private Reply insist(HttpRequest request) throws IOException {
        long end = System.nanoTime() + LONGEST_TRYING.toNanos();
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                Reply reply = once(request);
                if (!worthAnotherTry(reply) || System.nanoTime() > end) {
                    return reply;
                }
            } catch (IOException e) {
                if (System.nanoTime() > end) {
                    throw new IOException(request.uri() + " does not answer", e);
                }
            }
            Patience.pause(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private static boolean worthAnotherTry(Reply reply) {
        return reply.status() >= 500 || reply.status() == 429 || reply.isProblem("request-in-progress");
    }

    private Reply once(HttpRequest request) throws IOException {
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            JsonNode body = answer.body().length == 0 ? JSON.createObjectNode() : json(answer);
            boolean replayed =
                    answer.headers().firstValue("Idempotent-Replayed").isPresent();
            return new Reply(answer.statusCode(), replayed, body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return type.contains("json") ? JSON.readTree(answer.body()) : JSON.createObjectNode();
    }
}
