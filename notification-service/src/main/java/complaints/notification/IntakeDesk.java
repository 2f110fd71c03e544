package complaints.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import complaints.events.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings a customer's words to intake, as an agent would. The same brought twice is one contact. */
@ApplicationScoped
public class IntakeDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Characters that intake takes. */
    public static final int LONGEST = 20_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final String authorization;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    IntakeDesk(
            @ConfigProperty(name = "complaints.replies.intake.url") String address,
            @ConfigProperty(name = "complaints.replies.intake.username") String username,
            @ConfigProperty(name = "complaints.replies.intake.password") String password) {
        this.address = address;
        this.authorization = "Basic "
                + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param channel how it came
     * @param origin names the mail or page it came in
     * @return false where intake says no for good, such as to a withdrawn complaint
     * @throws IOException where intake does not answer now: bring it again later
     */
    public boolean contact(UUID complaint, Channel channel, String origin, String words) throws IOException {
        String text = words.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        Map<String, String> body = Map.of(
                "channel",
                channel.name(),
                "reason",
                "NEWS",
                "text",
                text.substring(0, Math.min(LONGEST, text.length())));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/complaints/" + complaint + "/contacts"))
                .timeout(PATIENCE)
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .header(
                        "Idempotency-Key",
                        UUID.nameUUIDFromBytes(origin.getBytes(StandardCharsets.UTF_8))
                                .toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
        int status = status(request);
        if (status >= 500 || status == 401 || status == 403) {
            throw new IOException("intake answered " + status);
        }
        return status < 300;
    }

    private int status(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stop);
        }
    }
}
