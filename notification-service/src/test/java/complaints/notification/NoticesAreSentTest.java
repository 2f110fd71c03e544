package complaints.notification;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import complaints.devstack.test.RealServers;
import complaints.events.Fact;
import complaints.events.NotificationFact.NoticeFailed;
import complaints.events.NotificationFact.NoticeSent;
import complaints.events.Person;
import complaints.events.ResolutionFact.OwnerChanged;
import complaints.messaging.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class NoticesAreSentTest {

    @Inject
    MovableClock clock;

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
    void an_owned_complaint_is_acknowledged_in_its_own_words() {
        Story story = Story.aComplaint();
        told.tell(story.recorded(), story.owned());
        JsonNode mail = mails(story, 1).get(0);
        assertThat(mail.path("subject").asText()).contains(story.key());
        assertThat(mail.path("complaintKey").asText()).isEqualTo(story.key());
        assertThat(mail.path("text").asText())
                .contains("Me han cobrado dos veces la cuota de octubre.", "Ana García")
                .contains("jueves 7 de enero de 2027, a las 23:59", "/status/");
        assertThat(mail.path("headers").path("auto-submitted").asText()).isEqualTo("auto-generated");
    }

    @Test
    void an_owner_heard_of_before_the_complaint_waits_for_it() {
        Story story = Story.aComplaint();
        told.tell(story.owned());
        told.tell(story.recorded());
        assertThat(mails(story, 1).get(0).path("text").asText()).contains("Ana García");
        assertThat(kinds(story)).containsExactly("ACKNOWLEDGEMENT");
    }

    @Test
    void without_an_owner_the_acknowledgement_goes_after_a_minute_and_the_name_follows() {
        Story story = Story.in("en");
        told.tell(story.recorded());
        await().atMost(20, SECONDS)
                .until(() -> given().auth()
                                .preemptive()
                                .basic("agent", "agent")
                                .get("/notices?complaint=" + story.id())
                                .statusCode()
                        == 200);
        clock.advance(Duration.ofSeconds(61));
        assertThat(mails(story, 1).get(0).path("text").asText()).contains("about to be named");
        told.tell(story.owned());
        mails(story, 2);
        assertThat(kinds(story)).containsExactly("ACKNOWLEDGEMENT", "NEW_OWNER");
    }

    @Test
    void a_complaint_heard_of_late_still_has_a_minute_for_its_owner_to_be_heard_of() {
        Story story = Story.aComplaint();
        clock.advance(Duration.ofHours(1));
        Instant soonest = clock.instant().plusSeconds(60);
        told.tell(story.recorded());
        Instant waitsUntil = await().atMost(20, SECONDS)
                .until(
                        () -> jdbi.withHandle(
                                handle -> handle.select("select acknowledge_at from complaint where id = ?", story.id())
                                        .mapTo(Instant.class)
                                        .findOne()
                                        .orElse(null)),
                        Objects::nonNull);
        assertThat(waitsUntil).isAfter(soonest);
        told.tell(story.owned());
        assertThat(mails(story, 1).get(0).path("text").asText()).contains("Ana García");
        assertThat(kinds(story)).containsExactly("ACKNOWLEDGEMENT");
    }

    @Test
    void every_mail_of_a_complaint_is_in_one_thread() {
        Story story = Story.in("en");
        UUID promise = Ids.next();
        told.tell(story.recorded(), story.owned());
        // A hand-over heard earlier would stand in the acknowledgement: topics have no order between them.
        mails(story, 1);
        told.tell(
                story.promised(promise),
                story.renegotiated(promise),
                story.handedOver(),
                story.asked(),
                story.decided(),
                story.itemDone(1),
                story.broken(Ids.next()),
                story.closed(),
                story.reopened(),
                story.newAnswerPromised(),
                story.checkDue(false),
                story.checkDue(true));
        List<JsonNode> mails = mails(story, 11);
        String root = "complaint." + story.id() + "@complaints.example";
        assertThat(mails)
                .filteredOn(mail -> mail.path("messageId").asText().equals(root))
                .hasSize(1);
        assertThat(mails)
                .filteredOn(mail ->
                        mail.path("headers").path("in-reply-to").asText().equals("<" + root + ">"))
                .hasSize(10);
        assertThat(mails).extracting(mail -> mail.path("messageId").asText()).doesNotHaveDuplicates();
    }

    @Test
    void the_same_events_twice_write_each_notice_once() {
        Story story = Story.aComplaint();
        UUID recorded = UUID.randomUUID();
        UUID owned = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            told.tell(recorded, story.recorded());
            told.tell(owned, story.owned());
        }
        told.tell(story.asked());
        mails(story, 2);
        assertThat(kinds(story)).containsExactly("ACKNOWLEDGEMENT", "QUESTION");
    }

    @Test
    void a_customer_without_an_address_is_to_be_called_at_once() {
        Story story = Story.aComplaint().to(null);
        told.tell(story.recorded(), story.owned());
        Fact fact = first(story);
        assertThat(fact).isInstanceOfSatisfying(NoticeFailed.class, failed -> {
            assertThat(failed.reason()).isEqualTo("NO_EMAIL");
            assertThat(failed.dated()).isTrue();
        });
    }

    @Test
    void what_was_sent_is_told() {
        Story story = Story.aComplaint();
        told.tell(story.recorded(), story.owned());
        assertThat(first(story)).isInstanceOfSatisfying(NoticeSent.class, sent -> {
            assertThat(sent.kind()).isEqualTo("ACKNOWLEDGEMENT");
            assertThat(sent.attempts()).isEqualTo(1);
            assertThat(sent.messageId()).isEqualTo("<complaint." + story.id() + "@complaints.example>");
        });
    }

    @Test
    void an_address_that_does_not_exist_fails_and_stops_nobody_else() {
        Story bad = Story.aComplaint().to("bounce." + UUID.randomUUID() + "@example.org");
        Story good = Story.aComplaint();
        told.tell(bad.recorded(), bad.owned(), good.recorded(), good.owned());
        mails(good, 1);
        assertThat(first(bad)).isInstanceOfSatisfying(NoticeFailed.class, failed -> assertThat(failed.reason())
                .isEqualTo("SMTP 550 5.1.1"));
    }

    @Test
    void a_mailbox_that_is_busy_is_tried_again_for_hours_and_then_given_up() {
        Story busy = Story.aComplaint().to("busy." + UUID.randomUUID() + "@busy.example");
        told.tell(busy.recorded(), busy.owned());
        await("a third try").atMost(60, SECONDS).until(() -> attempts(busy) >= 3);
        clock.advance(Duration.ofHours(11));
        try {
            await("a fifth").atMost(60, SECONDS).until(() -> attempts(busy) >= 5);
            assertThat(Told.heard(busy.id())).isEmpty();
            clock.advance(Duration.ofHours(2));
            assertThat(first(busy)).isInstanceOfSatisfying(NoticeFailed.class, failed -> assertThat(failed.reason())
                    .isEqualTo("SMTP 451 4.3.0"));
        } finally {
            clock.advance(Duration.ofHours(-13));
        }
    }

    @Test
    void a_name_that_looks_like_a_header_adds_no_header_and_no_recipient() {
        Story story = Story.aComplaint();
        told.tell(story.recorded(), story.owned());
        mails(story, 1);
        String spy = "spy." + story.id() + "@example.org";
        Person hostile = new Person("eva", "Eva\r\nBcc: " + spy + "\r\nX-Evil: yes\r\n\r\n<p>hidden");

        told.tell(new OwnerChanged(story.id(), story.at(), Ids.next(), Story.ANA, hostile, "holidays"));

        JsonNode mail = mails(story, 2).stream()
                .filter(each -> each.path("subject").asText().contains("Eva"))
                .findFirst()
                .orElseThrow();
        assertThat(mail.path("subject").asText()).contains("Eva Bcc: " + spy).doesNotContain("\n");
        assertThat(mail.path("headers").has("bcc")).isFalse();
        assertThat(mail.path("headers").has("x-evil")).isFalse();
        assertThat(mail.path("html").asText()).contains("&lt;p&gt;hidden");
        assertThat(RealServers.mail().mailsTo(spy)).isEmpty();
    }

    private int attempts(Story story) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select coalesce(max(attempts), 0) from notice where complaint_id = ?")
                        .bind(0, story.id())
                        .mapTo(Integer.class)
                        .one());
    }

    private static List<JsonNode> mails(Story story, int count) {
        await("mails about " + story.id())
                .atMost(30, SECONDS)
                .until(() -> RealServers.mail().mailsTo(story.email()).size() >= count);
        List<JsonNode> mails = RealServers.mail().mailsTo(story.email());
        assertThat(mails).hasSize(count);
        return mails;
    }

    private static List<String> kinds(Story story) {
        return given().auth()
                .preemptive()
                .basic("agent", "agent")
                .get("/notices?complaint=" + story.key())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("kind");
    }

    private Fact first(Story story) {
        await("a fact told about " + story.id()).atMost(30, SECONDS).until(() -> !Told.heard(story.id())
                .isEmpty());
        return Told.heard(story.id()).get(0);
    }
}
