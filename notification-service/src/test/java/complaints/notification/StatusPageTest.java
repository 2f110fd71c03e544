package complaints.notification;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.devstack.test.RealServers;
import complaints.doors.LinkPurpose;
import complaints.doors.SignedLinks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
@QuarkusTestResource(InboxAndIntake.class)
class StatusPageTest {

    private static final String WITHDRAWN = "Este enlace se ha retirado";
    private static final String ASK = "Envíenme un enlace nuevo";
    private static final String GARBAGE = "bm90aGluZw";

    @Inject
    SignedLinks signed;

    private Told told;
    private Story story;

    @BeforeEach
    void acknowledged() {
        told = new Told();
        story = Story.aComplaint();
        told.tell(story.recorded(), story.owned());
        awaitMails(1);
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void a_genuine_link_opens_the_page_without_log_in_script_or_index() {
        Response page = get(token(LinkPurpose.STATUS, story.id(), Duration.ofDays(1)));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains(story.key(), "Ana García", "jueves 7 de enero de 2027, a las 23:59")
                .contains("15 días hábiles desde el registro.", "Me han cobrado dos veces", "name=\"text\"")
                .doesNotContain("<script", story.email());
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void an_altered_link_opens_nothing() {
        String genuine = token(LinkPurpose.STATUS, story.id(), Duration.ofDays(1));
        String altered = genuine.replaceFirst("^..", genuine.startsWith("cw") ? "cx" : "cw");

        assertNothing(altered.equals(genuine) ? GARBAGE : altered);
        assertNothing(GARBAGE);
    }

    @Test
    void a_link_for_something_else_opens_nothing() {
        assertNothing(token(LinkPurpose.AGREEMENT, story.id(), Duration.ofDays(1)));
        assertNothing(token(LinkPurpose.STATUS, UUID.randomUUID(), Duration.ofDays(1)));
    }

    @Test
    void an_expired_link_says_so_and_offers_a_fresh_one() {
        Response page = get(token(LinkPurpose.STATUS, story.id(), Duration.ofDays(-1)));

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.asString()).contains("Este enlace ha caducado", ASK).doesNotContain(story.key());
    }

    @Test
    void a_withdrawn_link_opens_nothing_any_more_and_the_new_one_does() {
        String old = token(LinkPurpose.STATUS, story.id(), Duration.ofDays(1));

        String next = withdraw("agent", 200).jsonPath().getString("statusPage");

        assertThat(get(old).statusCode()).isEqualTo(410);
        assertThat(get(old).asString()).contains(WITHDRAWN, ASK).doesNotContain(story.key());
        assertThat(get(tokenOf(next)).statusCode()).isEqualTo(200);
        told.tell(story.asked());
        awaitMails(2);
        assertThat(get(tokenOf(latestMail())).statusCode()).isEqualTo(200);
    }

    @Test
    void only_those_who_serve_the_customer_withdraw_links() {
        withdraw("operations", 403);
    }

    @Test
    void a_fresh_link_goes_to_the_address_on_record_once_an_hour_and_the_answer_is_always_the_same() {
        String expired = token(LinkPurpose.STATUS, story.id(), Duration.ofDays(-1));

        String answer = ask(expired);
        awaitMails(2);
        assertThat(ask(expired)).isEqualTo(answer).isEqualTo(ask(GARBAGE));

        String mail = latestMail();
        assertThat(mail).contains("Alguien, probablemente usted, ha pedido un nuevo enlace");
        assertThat(get(tokenOf(mail)).statusCode()).isEqualTo(200);
        assertThat(kinds()).containsExactly("ACKNOWLEDGEMENT", "STATUS_LINK");
    }

    @Test
    void a_withdrawn_link_too_can_be_replaced_by_mail_alone() {
        String old = token(LinkPurpose.STATUS, story.id(), Duration.ofDays(1));
        withdraw("agent", 200);

        ask(old);
        awaitMails(2);

        assertThat(get(tokenOf(latestMail())).statusCode()).isEqualTo(200);
    }

    @Test
    void what_a_customer_adds_is_read_back_and_reaches_intake_only_when_sent_again() {
        String words = "También en septiembre.\n<b>39,90 €</b>";

        Response readBack = add(words, null, null);
        assertThat(readBack.statusCode()).isEqualTo(200);
        assertThat(readBack.asString())
                .contains("¿Es esto lo que quiere añadir?", "&lt;b&gt;")
                .doesNotContain("<b>");
        assertThat(contacts()).isEmpty();

        String word = hidden(readBack, "confirmation");
        assertThat(add(words, word, "send").asString()).contains("Lo tenemos");
        add(words, word, "send");

        assertThat(contacts()).hasSize(2).allMatch(line -> line.contains("WEB") && line.contains("septiembre"));
        assertThat(contacts())
                .extracting(line -> line.split(" ")[1])
                .containsOnly(contacts().get(0).split(" ")[1]);
    }

    @Test
    void a_word_given_for_other_words_confirms_nothing() {
        String word = hidden(add("Una cosa.", null, null), "confirmation");

        assertThat(add("Otra cosa.", word, "send").asString()).contains("¿Es esto lo que quiere añadir?");
        assertThat(contacts()).isEmpty();
    }

    @Test
    void what_was_written_can_be_changed_before_it_is_sent() {
        String word = hidden(add("Una cosa.", null, null), "confirmation");

        assertThat(add("Una cosa.", word, "change").asString()).contains("Una cosa.</textarea>");
        assertThat(contacts()).isEmpty();
    }

    @Test
    void nothing_written_is_said_kindly() {
        assertThat(add("  ", null, null).statusCode()).isEqualTo(400);
    }

    @Test
    void what_is_no_form_adds_nothing_and_gets_the_page_back_in_the_language_of_the_customer() {
        String page = "/status/" + token(LinkPurpose.STATUS, story.id(), Duration.ofDays(1)) + "/words";

        for (RequestSpecification sent : noForms()) {
            Response answer = sent.post(page);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
            assertThat(answer.asString()).contains("lang=\"es\"", "name=\"text\"");
        }
        assertThat(contacts()).isEmpty();
    }

    @Test
    void who_sends_no_form_for_a_fresh_link_reads_the_same_page() {
        for (RequestSpecification sent : noForms()) {
            Response answer = sent.header("Accept-Language", "es").post("/status/" + GARBAGE + "/fresh-link");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.contentType()).startsWith("text/html");
        }
    }

    private static List<RequestSpecification> noForms() {
        return List.of(
                given(),
                given().contentType("application/json").body("{\"text\":\"Una cosa\"}"),
                given().multiPart("text", "Una cosa"),
                given().contentType("multipart/form-data").body("no boundary".getBytes(UTF_8)),
                given().contentType("text/plain").body("text=Una cosa"));
    }

    @Test
    void the_solution_shows_its_buttons_while_the_customer_is_asked() {
        told.tell(story.decided());
        awaitMails(2);

        assertThat(get(token(LinkPurpose.STATUS, story.id(), Duration.ofDays(1)))
                        .asString())
                .contains("/agreement/", "Aceptar o rechazar", "Tiene usted razón.", "39,90");
    }

    private String token(LinkPurpose purpose, UUID subject, Duration life) {
        return signed.token(purpose, subject, Instant.now().plus(life));
    }

    private static Response get(String token) {
        return given().header("Accept-Language", "es").get("/status/" + token);
    }

    private static void assertNothing(String token) {
        assertThat(get(token).statusCode()).isEqualTo(404);
        assertThat(get(token).asString()).contains("Este enlace no abre nada");
    }

    private Response withdraw(String login, int status) {
        return given().auth()
                .preemptive()
                .basic(login, login)
                .contentType("application/json")
                .body("{\"reason\":\"the mailbox was read by somebody else\"}")
                .post("/status-links/" + story.key() + "/withdrawal")
                .then()
                .statusCode(status)
                .extract()
                .response();
    }

    private static String ask(String token) {
        return given().header("Accept-Language", "es")
                .post("/status/" + token + "/fresh-link")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private Response add(String words, String word, String step) {
        var form = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("text", words);
        if (word != null) {
            form.formParam("confirmation", word).formParam("step", step);
        }
        return form.post("/status/" + token(LinkPurpose.STATUS, story.id(), Duration.ofDays(1)) + "/words");
    }

    private static String hidden(Response page, String name) {
        Matcher value =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page.asString());
        assertThat(value.find()).as(page.asString()).isTrue();
        return value.group(1);
    }

    private List<String> contacts() {
        return InboxAndIntake.contacts()
                .lines()
                .filter(line -> line.contains(story.id().toString()))
                .toList();
    }

    private List<String> kinds() {
        return given().auth()
                .preemptive()
                .basic("agent", "agent")
                .get("/notices?complaint=" + story.key())
                .jsonPath()
                .getList("kind");
    }

    private void awaitMails(int count) {
        await("mails about " + story.id())
                .atMost(40, SECONDS)
                .until(() -> RealServers.mail().mailsTo(story.email()).size() == count);
    }

    private String latestMail() {
        return RealServers.mail().mailsTo(story.email()).get(0).path("text").asText();
    }

    private static String tokenOf(String text) {
        Matcher link = Pattern.compile("/status/([\\w-]+)").matcher(text);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
