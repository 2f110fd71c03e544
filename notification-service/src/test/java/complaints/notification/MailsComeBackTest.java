package complaints.notification;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.devstack.test.RealServers;
import complaints.events.NotificationFact.NoticeBounced;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
@QuarkusTestResource(InboxAndIntake.class)
class MailsComeBackTest {

    private static final String RETURNED =
            """
                From: Mail Delivery System <MAILER-DAEMON@example.org>
                To: complaints@complaints.example
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                It could not be delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; example.org

                Final-Recipient: rfc822; maria@example.org
                Action: failed
                Status: 5.1.1

                --b
                Content-Type: message/rfc822

                Message-ID: <complaint.%s@complaints.example>
                Subject: x

                --b--
                """;

    @Inject
    Jdbi jdbi;

    private Told told;

    @BeforeEach
    void open() {
        told = new Told();
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void a_returned_notice_counts_as_not_told() throws MessagingException {
        Story story = acknowledged();
        arrives(RETURNED.formatted(story.id()));
        await("the bounce is told")
                .atMost(40, SECONDS)
                .until(() -> Told.heard(story.id()).size() == 2);
        assertThat(Told.heard(story.id()).get(1))
                .isInstanceOfSatisfying(NoticeBounced.class, bounced -> assertThat(bounced.reason())
                        .isEqualTo("returned 5.1.1"));
        assertThat(state(story)).isEqualTo("BOUNCED");
    }

    @Test
    void a_reply_becomes_a_contact_without_what_it_quotes() throws MessagingException {
        Story story = acknowledged();
        arrives(reply(
                story,
                "",
                "También me cobraron en septiembre.\n\nEl lun, 23 nov 2026 a las 5:13, Ana escribió:\n> Hola\n"));
        await("the contact").atMost(40, SECONDS).until(() -> InboxAndIntake.contacts()
                .contains(story.id().toString()));
        assertThat(InboxAndIntake.contacts()
                        .lines()
                        .filter(line -> line.contains(story.id().toString())))
                .singleElement()
                .asString()
                .contains("También me cobraron en septiembre.", "EMAIL")
                .doesNotContain("Hola");
    }

    @Test
    void an_absence_note_is_no_contact_and_gets_no_answer() throws MessagingException {
        Story absent = acknowledged();
        Story present = acknowledged();
        arrives(reply(absent, "Auto-Submitted: auto-replied\n", "Estoy de vacaciones."));
        arrives(reply(present, "", "Gracias."));
        await("the later reply").atMost(40, SECONDS).until(() -> InboxAndIntake.contacts()
                .contains(present.id().toString()));
        assertThat(InboxAndIntake.contacts()).doesNotContain(absent.id().toString());
        assertThat(RealServers.mail().mailsTo(absent.email())).hasSize(1);
    }

    @Test
    void a_notice_that_vanished_is_found_and_written_again() {
        Story story = Story.aComplaint().to(null);
        told.tell(story.recorded(), story.owned());
        await().atMost(40, SECONDS).until(() -> "CALL_INSTEAD".equals(state(story)));
        jdbi.useHandle(handle -> handle.execute("delete from notice where complaint_id = ?", story.id()));
        await("the repair").atMost(40, SECONDS).until(() -> "CALL_INSTEAD".equals(state(story)));
    }

    @Test
    void a_return_quicker_than_our_own_mark_is_matched_all_the_same() throws MessagingException {
        Story story = Story.aComplaint();
        RealServers.mail().pause();
        try {
            told.tell(story.recorded(), story.owned());
            await("under way").atMost(40, SECONDS).until(() -> "1".equals(first(story, "attempts")));
            arrives(RETURNED.formatted(story.id()));
            await("the return").atMost(40, SECONDS).until(() -> "BOUNCED".equals(state(story)));
        } finally {
            RealServers.mail().resume();
        }
        await("told").atMost(40, SECONDS).until(() -> !Told.heard(story.id()).isEmpty());

        assertThat(Told.heard(story.id())).singleElement().isInstanceOf(NoticeBounced.class);
        assertThat(state(story)).isEqualTo("BOUNCED");
    }

    @Test
    void a_loss_in_an_old_complaint_is_found_when_somebody_asks_and_is_kept() {
        Story old = Story.aComplaint().to(null);
        told.tell(old.recorded(), old.owned(), old.decided(), old.closed());
        await("three calls").atMost(40, SECONDS).until(() -> count(old) == 3);
        jdbi.useHandle(
                handle -> handle.execute(
                        """
                insert into complaint (id, key) select gen, gen::text from (
                  select ('ffffffff-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as gen
                  from generate_series(1, 12000) n) newer on conflict do nothing"""));
        long before = keptMissing();
        jdbi.useHandle(
                handle -> handle.execute("delete from notice where complaint_id = ? and kind = 'CLOSED'", old.id()));

        reconcile("supervisor", 200);

        assertThat(count(old)).isEqualTo(3);
        assertThat(keptMissing() - before).isEqualTo(1);
        reconcile("agent", 403);
    }

    private long keptMissing() {
        return jdbi.withHandle(handle -> handle.createQuery("select coalesce(sum(missing), 0) from reconciliation")
                .mapTo(Long.class)
                .one());
    }

    private long count(Story story) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from notice where complaint_id = ?")
                .bind(0, story.id())
                .mapTo(Long.class)
                .one());
    }

    private static void reconcile(String login, int status) {
        given().auth()
                .preemptive()
                .basic(login, login)
                .contentType("application/json")
                .body("{\"reason\":\"a customer heard nothing\"}")
                .post("/reconciliation")
                .then()
                .statusCode(status);
    }

    private Story acknowledged() {
        Story story = Story.aComplaint();
        told.tell(story.recorded(), story.owned());
        await("acknowledged")
                .atMost(40, SECONDS)
                .until(() -> Told.heard(story.id()).size() == 1);
        return story;
    }

    private static String reply(Story story, String headers, String text) {
        return headers
                + """
                From: %s
                To: complaints@complaints.example
                Message-ID: <reply.%s@example.org>
                In-Reply-To: <complaint.%s@complaints.example>
                Subject: Re: Hemos recibido su reclamación
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                %s
                """
                        .formatted(story.email(), story.id(), story.id(), text);
    }

    private static void arrives(String source) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(InboxAndIntake.smtpPort()));
        properties.setProperty("mail.mime.allowutf8", "true");
        Message mail = new MimeMessage(
                Session.getInstance(properties),
                new ByteArrayInputStream(source.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        Transport.send(mail, new InternetAddress[] {new InternetAddress(InboxAndIntake.ADDRESS)});
    }

    private static String state(Story story) {
        return first(story, "state");
    }

    private static String first(Story story, String field) {
        return given().auth()
                .preemptive()
                .basic("operations", "operations")
                .get("/notices?complaint=" + story.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("[0]." + field);
    }
}
