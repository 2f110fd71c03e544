package complaints.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

/** Asks the services what any client may ask, each request once. */
final class Http {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Target target;

    Http(Target target) {
        this.target = target;
    }

    HttpResponse<byte[]> record(ComplaintText complaint) throws IOException, InterruptedException {
        return client.send(
                request(target.intake() + "/complaints", target.agent())
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(complaint.json()))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    /** @throws IOException also where the answer is not 200 */
    JsonNode notices(String complaintId) throws IOException, InterruptedException {
        return get(target.notification() + "/notices?complaint=" + complaintId);
    }

    /** @throws IOException also where the answer is not 200 */
    JsonNode history(String complaintId) throws IOException, InterruptedException {
        return get(target.resolution() + "/cases/" + complaintId).path("history");
    }

    private JsonNode get(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                client.send(request(address, target.supervisor()).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("HTTP " + answer.statusCode() + " from " + address);
        }
        return json(answer);
    }

    static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    private static HttpRequest.Builder request(String address, String login) {
        String basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Basic " + basic);
    }
}
