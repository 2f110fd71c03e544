package complaints.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.devstack.test.RealServers;
import complaints.events.NotificationFact.NoticeSent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The mail server has taken a mail, and the database is away when that is to be kept. */
@QuarkusTest
@QuarkusTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class OutcomeIsKeptTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Inject
    Jdbi jdbi;

    @AfterEach
    void the_database_is_back() {
        jdbi.useHandle(handle -> {
            handle.execute("drop trigger if exists away on notice");
            handle.execute("drop sequence if exists tries");
        });
    }

    @Test
    void what_the_mail_server_said_is_kept_until_the_database_takes_it_and_no_mail_goes_twice() {
        Story story = Story.aComplaint();
        try (Told told = new Told()) {
            cutOffWhoeverSettles(story.id());
            told.tell(story.recorded(), story.owned());
            await("the third try to keep it").atMost(LIMIT).until(() -> tries() >= 3);
            assertThat(mailsTo(story)).isEqualTo(1);
            assertThat(Told.heard(story.id())).isEmpty();

            the_database_is_back();

            await("it is told").atMost(LIMIT).until(() -> !Told.heard(story.id())
                    .isEmpty());
            assertThat(Told.heard(story.id())).singleElement().isInstanceOf(NoticeSent.class);
        }
        assertThat(mailsTo(story)).isEqualTo(1);
    }

    /** As where the database ends: the connection breaks in the middle of the transaction. */
    private void cutOffWhoeverSettles(UUID complaint) {
        jdbi.useHandle(handle -> {
            handle.execute("create sequence tries");
            handle.execute(
                    """
                    create or replace function cut_off() returns trigger language plpgsql as $$
                    begin
                        perform nextval('tries');
                        perform pg_terminate_backend(pg_backend_pid());
                        return new;
                    end $$""");
            handle.execute("create trigger away before update on notice for each row when (new.complaint_id = '"
                    + complaint + "' and new.state = 'SENT') execute function cut_off()");
        });
    }

    private long tries() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select case when is_called then last_value else 0 end from tries")
                        .mapTo(Long.class)
                        .one());
    }

    private static long mailsTo(Story story) {
        return RealServers.mail().mailsTo(story.email()).size();
    }
}
