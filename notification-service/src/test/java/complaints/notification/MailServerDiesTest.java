package complaints.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import complaints.devstack.test.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
@QuarkusTestResource(InboxAndIntake.class)
class MailServerDiesTest {

    private static final int COMPLAINTS = 200;

    @Test
    void no_mail_is_lost_or_doubled_though_the_mail_server_is_killed_twice() {
        List<Story> stories =
                IntStream.range(0, COMPLAINTS).mapToObj(i -> Story.aComplaint()).toList();
        try (Told told = new Told()) {
            stories.forEach(story -> told.tell(story.recorded(), story.owned()));
            for (int share : new int[] {4, 2}) {
                await("some mails")
                        .atMost(Duration.ofMinutes(1))
                        .pollInterval(Duration.ofMillis(50))
                        .until(() -> mailsAbout(stories).size() >= COMPLAINTS / share);
                RealServers.mail().killHard();
                RealServers.mail().restart();
            }
            await("all mails")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> keys(mailsAbout(stories)).size() == COMPLAINTS);
        }
        assertThat(mailsAbout(stories))
                .extracting(mail -> mail.path("messageId").asText())
                .doesNotHaveDuplicates();
    }

    private static List<JsonNode> mailsAbout(List<Story> stories) {
        Set<String> wanted = stories.stream().map(Story::key).collect(Collectors.toSet());
        return RealServers.mail().mails().stream()
                .filter(mail -> wanted.contains(mail.path("complaintKey").asText()))
                .toList();
    }

    private static Set<String> keys(List<JsonNode> mails) {
        return mails.stream().map(mail -> mail.path("complaintKey").asText()).collect(Collectors.toSet());
    }
}
