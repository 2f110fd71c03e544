package complaints.notification.sending;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks the mail server whether it has a mail, where it has a door for that: {@code complaints.mail.ask} is an address with
 * {@code {messageId}} in it that answers with a JSON list of the mails found, each with a {@code messageId}.
 */
@ApplicationScoped
class MailServerRecord {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Optional<String> address;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    MailServerRecord(MailSettings settings) {
        this.address = settings.ask();
    }

    boolean canBeAsked() {
        return address.isPresent();
    }

    /** @throws IOException where it does not answer: the question stays open */
    boolean has(String messageId) throws IOException, InterruptedException {
        String bare = messageId.replaceAll("^<|>$", "");
        String where = address.orElseThrow().replace("{messageId}", URLEncoder.encode(bare, StandardCharsets.UTF_8));
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(URI.create(where)).timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("the mail server's record answered " + answer.statusCode());
        }
        for (JsonNode mail : JSON.readTree(answer.body())) {
            if (bare.equals(mail.path("messageId").asText().replaceAll("^<|>$", ""))) {
                return true;
            }
        }
        return false;
    }
}
