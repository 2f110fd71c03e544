package complaints.bench.faults.judging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the mail catcher holds. */
public final class Mailbox {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String url;

    public Mailbox(String url) {
        this.url = url;
    }

    /** Every mail without its text, oldest first. */
    public List<JsonNode> mails() {
        try (InputStream answer = URI.create(url + "/email?brief=true").toURL().openStream()) {
            List<JsonNode> newestFirst = StreamSupport.stream(
                            JSON.readTree(answer).spliterator(), false)
                    .toList();
            return newestFirst.stream()
                    .sorted(java.util.Comparator.comparing(
                            mail -> mail.path("id").asText()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the mail catcher does not answer", e);
        }
    }
}
