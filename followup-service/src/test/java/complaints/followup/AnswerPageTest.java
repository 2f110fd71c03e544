package complaints.followup;

import static complaints.followup.Fixtures.aReopening;
import static complaints.followup.OnKafka.awaitTold;
import static complaints.followup.OnKafka.tell;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import complaints.devstack.test.RealServers;
import complaints.doors.LinkPurpose;
import complaints.doors.SignedLinks;
import complaints.events.FollowupFact.CheckAnswered;
import complaints.events.FollowupFact.DissatisfactionRaised;
import complaints.events.Outcome;
import complaints.followup.Customers.Asked;
import complaints.messaging.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AnswerPageTest {

    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\"");
    private static final Map<String, String> GOOD = Map.of("fulfilled", "yes", "satisfaction", "5", "effort", "2");
    private static final Map<String, String> BAD =
            Map.of("fulfilled", "no", "satisfaction", "2", "repeated", "yes", "comment", "No llegó nada");

    @Inject
    Customers customers;

    @Inject
    MovableClock clock;

    @Inject
    Answers answers;

    @Inject
    SignedLinks links;

    @Test
    void the_page_shows_the_solution_as_agreed_in_the_language_of_the_complaint() {
        given().get("/answer/" + customers.asked("es").token())
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("es"))
                .body(containsString("¿Se ha hecho lo que acordamos?"))
                .body(containsString("Devolución del segundo cargo"))
                .body(containsString("39,90"))
                .body(containsString("1 de diciembre de 2026"));
        given().get("/answer/" + customers.asked("pt").token())
                .then()
                .header("Content-Language", equalTo("en"))
                .body(containsString("Was what we agreed done?"))
                .body(containsString("1 December 2026"));
    }

    @Test
    void what_the_customer_never_agreed_to_is_not_called_agreed() {
        given().get("/answer/"
                        + customers.asked("es", Outcome.ANSWERED_NOT_ACCEPTED).token())
                .then()
                .body(containsString("¿Hemos hecho lo que dijimos?"))
                .body(not(containsString("acordamos")));
    }

    @Test
    void the_page_allows_no_script_no_frame_no_index_and_only_its_own_style() {
        given().get("/answer/" + customers.asked("es").token())
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'; style-src 'sha256-"))
                .header("X-Robots-Tag", equalTo("noindex"))
                .body(containsString("<meta name=\"robots\" content=\"noindex\">"))
                .body(not(containsString("<script")));
    }

    @Test
    void an_answer_in_two_steps_is_told() {
        Asked asked = customers.asked("es");

        confirm(asked, post(asked, GOOD)).then().statusCode(200).body(containsString("Gracias"));

        CheckAnswered answered = (CheckAnswered) awaitTold(asked.complaint(), 4).get(3);
        assertThat(answered.fulfilled()).isTrue();
        assertThat(answered.satisfaction()).isEqualTo(5);
        assertThat(answered.effort()).isEqualTo(2);
        assertThat(answered.repeated()).isNull();
    }

    @Test
    void a_bad_answer_raises_dissatisfaction_with_the_words_of_the_customer() {
        Asked asked = customers.asked("es");

        confirm(asked, post(asked, BAD)).then().statusCode(200);

        DissatisfactionRaised raised =
                (DissatisfactionRaised) awaitTold(asked.complaint(), 5).get(4);
        assertThat(raised.comment()).isEqualTo("No llegó nada");
        assertThat(raised.closing()).isEqualTo(1);
    }

    @Test
    void what_a_link_scanner_does_changes_nothing() {
        Asked asked = customers.asked("es");
        String page = "/answer/" + asked.token();

        given().head(page).then().statusCode(200);
        given().get(page).then().statusCode(200);
        given().post(page);
        given().contentType("application/json").body("{}").post(page);
        given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .body("")
                .post(page);
        given().formParam("comment", "").post(page);
        given().formParams(GOOD).post(page);
        given().formParams(GOOD).post(page);
        given().get(page + "/no-more");
        given().formParam("step", "ask").post(page + "/no-more");

        assertThat(answers.of(asked.check())).isEmpty();
        given().get(page).then().statusCode(200).body(containsString("¿Se ha cumplido?"));
    }

    @Test
    void a_confirmation_fits_only_the_answers_it_was_given_for_and_not_for_long() {
        Asked asked = customers.asked("es");
        Map<String, String> hidden = hidden(post(asked, GOOD));

        hidden.put("satisfaction", "1");
        post(asked, hidden).then().statusCode(200).body(containsString("Todavía no se ha enviado nada"));
        hidden.put("satisfaction", "5");
        clock.forward(Duration.ofMinutes(31));
        post(asked, hidden).then().statusCode(200).body(containsString("Todavía no se ha enviado nada"));

        assertThat(answers.of(asked.check())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"es,Todavía no se ha enviado nada", "en,Nothing has been sent yet"})
    void what_cannot_be_taken_gets_the_page_back_in_the_language_of_the_customer_and_changes_nothing(
            String language, String nothingSent) {
        Asked asked = customers.asked(language);

        for (Map<String, String> wrong : List.of(
                Map.of("fulfilled", "yes"),
                Map.of("fulfilled", "yes", "satisfaction", "6"),
                Map.of("fulfilled", "yes", "satisfaction", "5.5"),
                Map.of("fulfilled", "yes", "satisfaction", "٥"),
                Map.of("fulfilled", "maybe", "satisfaction", "3"),
                Map.of("fulfilled", "yes", "satisfaction", "5", "effort", "0"),
                Map.of("fulfilled", "yes", "satisfaction", "5", "effort", "99999999999999999999"),
                Map.of("fulfilled", "yes", "satisfaction", "5", "repeated", "often"),
                Map.of("fulfilled", "yes", "satisfaction", "5", "comment", "x".repeat(2001)),
                Map.of("fulfilled", "yes", "satisfaction", "5", "comment", "null \u0000 byte"))) {
            post(asked, wrong).then().statusCode(400).body(containsString(nothingSent));
        }
        given().contentType("application/x-www-form-urlencoded")
                .body("fulfilled=yes&fulfilled=no&satisfaction=5")
                .post("/answer/" + asked.token())
                .then()
                .statusCode(400)
                .body(containsString(nothingSent));

        assertThat(answers.of(asked.check())).isEmpty();
        OnKafka.settled();
        assertThat(OnKafka.told(asked.complaint())).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"es,Todavía no se ha enviado nada,Sin más preguntas", "en,Nothing has been sent yet,No more questions"})
    void what_is_no_form_gets_the_page_back_in_the_language_of_the_customer_and_changes_nothing(
            String language, String nothingSent, String ask) {
        Asked asked = customers.asked(language);
        String page = "/answer/" + asked.token();

        for (RequestSpecification sent : noForms()) {
            sent.post(page).then().statusCode(400).body(containsString(nothingSent));
        }
        for (RequestSpecification sent : noForms()) {
            sent.post(page + "/no-more").then().statusCode(200).body(containsString(ask));
        }

        assertThat(answers.of(asked.check())).isEmpty();
        OnKafka.settled();
        assertThat(OnKafka.told(asked.complaint())).hasSize(3);
    }

    @Test
    void a_form_that_cannot_be_read_is_refused_and_changes_nothing() {
        Asked asked = customers.asked("es");

        given().contentType("application/x-www-form-urlencoded")
                .body("fulfilled=%zz&satisfaction=%")
                .post("/answer/" + asked.token())
                .then()
                .statusCode(400);

        assertThat(answers.of(asked.check())).isEmpty();
    }

    private static List<RequestSpecification> noForms() {
        String json = "{\"fulfilled\":\"yes\",\"satisfaction\":5,\"confirmation\":\"x\"}";
        return List.of(
                given(),
                given().contentType("application/json").body(json),
                given().contentType("application/json").body("{broken"),
                given().multiPart("fulfilled", "yes").multiPart("satisfaction", "5"),
                given().contentType("multipart/form-data").body("no boundary".getBytes(UTF_8)),
                given().contentType("text/plain").body("fulfilled=yes"));
    }

    @Test
    void a_hostile_comment_is_shown_as_text_and_kept_word_for_word() {
        Asked asked = customers.asked("es");
        String hostile =
                "</textarea><script>alert(1)</script> \" onfocus='x' {frame.css} ${7*7} Robert'); drop table--";
        Map<String, String> said = Map.of("fulfilled", "yes", "satisfaction", "4", "comment", hostile);

        Response confirmPage = post(asked, said);
        confirmPage.then().statusCode(200).body(not(containsString("<script")));
        confirm(asked, confirmPage).then().statusCode(200);

        assertThat(answers.of(asked.check()).get(0).answer().comment()).isEqualTo(hostile);
        given().get("/answer/" + asked.token()).then().body(not(containsString("<script")));
    }

    @Test
    void an_answer_can_be_corrected_for_a_day_and_both_are_kept() {
        Asked asked = customers.asked("es");
        confirm(asked, post(asked, GOOD));
        clock.forward(Duration.ofHours(23));

        given().get("/answer/" + asked.token()).then().body(containsString("Puede corregir sus respuestas"));
        confirm(asked, post(asked, BAD));

        assertThat(answers.of(asked.check()))
                .extracting(each -> each.answer().satisfaction())
                .containsExactly(5, 2);
        assertThat(awaitTold(asked.complaint(), 6).get(5)).isInstanceOf(DissatisfactionRaised.class);
        clock.forward(Duration.ofHours(2));
        post(asked, GOOD).then().body(containsString("ya no se pueden cambiar"));
        assertThat(answers.of(asked.check())).hasSize(2);
    }

    @Test
    void the_same_answer_sent_twice_is_kept_once() {
        Asked asked = customers.asked("es");
        Response confirmPage = post(asked, GOOD);

        confirm(asked, confirmPage).then().statusCode(200);
        confirm(asked, confirmPage).then().statusCode(200).body(containsString("Gracias"));

        assertThat(answers.of(asked.check())).hasSize(1);
    }

    @Test
    void a_post_that_is_replayed_does_not_undo_a_correction() {
        Asked asked = customers.asked("es");
        Response firstConfirm = post(asked, GOOD);
        confirm(asked, firstConfirm).then().body(containsString("Gracias"));
        confirm(asked, post(asked, BAD)).then().body(containsString("Gracias"));

        confirm(asked, firstConfirm).then().body(containsString("Todavía no se ha enviado nada"));

        assertThat(answers.of(asked.check()))
                .extracting(each -> each.answer().satisfaction())
                .containsExactly(5, 2);
    }

    @Test
    void an_expired_link_gets_a_friendly_page_and_takes_nothing() {
        Asked asked = customers.asked("es");
        clock.to(asked.fact().answerUntil().plusSeconds(1));

        given().get("/answer/" + asked.token()).then().statusCode(410).body(containsString("ha caducado"));
        post(asked, GOOD).then().statusCode(410);
        assertThat(answers.of(asked.check())).isEmpty();
    }

    @Test
    void an_altered_or_foreign_link_gets_a_friendly_page_in_the_language_of_the_browser() {
        Asked asked = customers.asked("es");
        String altered = asked.token().substring(0, 20) + "AAAA" + asked.token().substring(24);
        String foreign =
                links.token(LinkPurpose.STATUS, asked.complaint(), asked.fact().answerUntil());
        String ofNothing =
                links.token(LinkPurpose.ANSWER, Ids.next(), asked.fact().answerUntil());

        for (String token : List.of(altered, foreign, ofNothing, "x", "%00", "a".repeat(500))) {
            given().urlEncodingEnabled(false)
                    .header("Accept-Language", "es-ES,es;q=0.9")
                    .get("/answer/" + token)
                    .then()
                    .statusCode(404)
                    .body(containsString("Este enlace no abre nada"));
        }
        for (String path : List.of("/answer/" + altered, "/answer/" + altered + "/no-more")) {
            given().header("Accept-Language", "de").get(path).then().body(containsString("opens nothing"));
            given().header("Accept-Language", "es").get(path).then().body(containsString("no abre nada"));
            given().header("Accept-Language", "es")
                    .formParams(GOOD)
                    .post(path)
                    .then()
                    .statusCode(404)
                    .body(containsString("no abre nada"));
        }
    }

    @Test
    void a_reopened_case_takes_no_answer_and_says_why() {
        Asked asked = customers.asked("es");
        tell(aReopening(asked.complaint(), clock.instant(), 1));
        awaitTold(asked.complaint(), 5);

        given().get("/answer/" + asked.token())
                .then()
                .statusCode(410)
                .body(containsString("Su caso está abierto de nuevo"))
                .body(containsString("Ana Ruiz"));
        post(asked, GOOD).then().statusCode(410);
        assertThat(answers.of(asked.check())).isEmpty();
    }

    static Response post(Asked asked, Map<String, String> fields) {
        return given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(fields)
                .post("/answer/" + asked.token());
    }

    static Response confirm(Asked asked, Response confirmPage) {
        return post(asked, hidden(confirmPage));
    }

    private static Map<String, String> hidden(Response page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher each = HIDDEN.matcher(page.asString());
        while (each.find()) {
            fields.put(each.group(1), unescape(each.group(2)));
        }
        return fields;
    }

    private static String unescape(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
