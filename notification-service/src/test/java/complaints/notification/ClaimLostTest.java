package complaints.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.devstack.test.RealServers;
import complaints.messaging.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A sender that was stopped long enough to be taken for dead goes on in the middle of a mail. */
@QuarkusTest
@QuarkusTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class ClaimLostTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Inject
    Jdbi jdbi;

    @Test
    void a_mail_whose_notice_another_sender_took_up_is_not_ended() {
        Story story = Story.aComplaint();
        UUID another = Ids.next();
        try (Told told = new Told()) {
            RealServers.mail().pause();
            told.tell(story.recorded(), story.owned());
            await("a sender began the mail").atMost(LIMIT).until(() -> takenUpBy(another, story));
        } finally {
            RealServers.mail().resume();
        }

        await("no mail comes").during(Duration.ofSeconds(4)).atMost(LIMIT).until(() -> mailsTo(story) == 0);

        givenBack(story);
        await("the mail comes").atMost(LIMIT).until(() -> mailsTo(story) > 0);
        assertThat(mailsTo(story)).isEqualTo(1);
    }

    private boolean takenUpBy(UUID another, Story story) {
        return jdbi.withHandle(handle -> {
            handle.execute(
                    "insert into sender (id, alive_until) values (?, now() + interval '1 hour') on conflict do nothing",
                    another);
            return handle.execute(
                            """
                            update notice set claimed_by = ?, attempts = attempts + 1
                            where complaint_id = ? and claimed_by is not null""",
                            another,
                            story.id())
                    == 1;
        });
    }

    private void givenBack(Story story) {
        jdbi.useHandle(
                handle -> handle.execute("update notice set claimed_by = null where complaint_id = ?", story.id()));
    }

    private static long mailsTo(Story story) {
        return RealServers.mail().mails().stream()
                .filter(mail -> mail.path("complaintKey").asText().equals(story.key()))
                .count();
    }
}
