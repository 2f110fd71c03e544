package complaints.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;

/** What customers find in their mailboxes: the notices that were sent, as the mail server got them. */
record Mailbox(RunningSystem system) {

    private static final Duration SOON = Duration.ofSeconds(60);

    /** The mail of one kind about a complaint, once it has arrived. */
    JsonNode await(String key, String kind) {
        Http notification = system.http("notification", "supervisor");
        String messageId = Awaitility.await("the notice " + kind)
                .atMost(SOON)
                .until(
                        () -> notice(
                                notification.get("/notices?complaint=" + key).json(), kind),
                        notice -> "SENT".equals(notice.path("state").asText()))
                .get("messageId")
                .asText()
                .replaceAll("[<>]", "");
        return Awaitility.await("the mail " + kind)
                .atMost(SOON)
                .until(() -> mail(messageId), mail -> !mail.isMissingNode());
    }

    private static JsonNode notice(JsonNode notices, String kind) {
        return first(notices, "kind", kind);
    }

    private JsonNode mail(String messageId) {
        return first(system.http("mails", null).get("/email").json(), "messageId", messageId);
    }

    private static JsonNode first(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(each -> each.get(field).asText().equals(value))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
