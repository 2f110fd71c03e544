package complaints.resolution;

import static complaints.resolution.Complaints.aCustomer;
import static complaints.resolution.Complaints.complaint;
import static complaints.resolution.Desk.OWNER;
import static complaints.resolution.ResolutionTopic.all;
import static complaints.resolution.ResolutionTopic.until;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import complaints.devstack.test.RealServers;
import complaints.doors.LinkPurpose;
import complaints.doors.SignedLinks;
import complaints.events.Category;
import complaints.events.Channel;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.events.ResolutionFact.SolutionAgreed;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The customer's own page, without JavaScript. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AgreementPageTest {

    private static final Pattern NONCE = Pattern.compile("name=\"nonce\" value=\"([^\"]+)\"");

    @Inject
    MovableClock clock;

    @Inject
    Telling intake;

    @Inject
    SignedLinks links;

    @Test
    void the_customer_accepts_in_two_steps_in_his_language() {
        UUID id = answered("es");
        String page = "/agreement/" + token(id);
        String shown = given().get(page)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("lang=\"es\""), containsString("noindex"), containsString("39,90"))
                .body(not(containsString("<script")))
                .extract()
                .asString();
        keepForTheEye("agreement-es.html", shown);
        OWNER.get("/cases/" + id).body("status", equalTo("ANSWERED"));

        Response said = given().formParam("accepted", "yes")
                .formParam("note", "<b>Gracias</b>")
                .post(page);
        assertThat(said.asString()).contains("&lt;b&gt;Gracias&lt;/b&gt;").doesNotContain("<b>Gracias");
        keepForTheEye("agreement-confirm-es.html", said.asString());
        OWNER.get("/cases/" + id).body("status", equalTo("ANSWERED"));

        confirm(page, nonce(said)).then().statusCode(303);
        given().get(page).then().statusCode(200).body(containsString("Ha aceptado la solución"));
        SolutionAgreed agreed = ResolutionTopic.last(id, SolutionAgreed.class);
        assertThat(agreed.by()).isEqualTo(Channel.WEB);
        assertThat(agreed.note()).isEqualTo("<b>Gracias</b>");

        confirm(page, nonce(said)).then().statusCode(409);
        given().formParam("accepted", "no").post(page).then().statusCode(409);
        assertThat(all(ResolutionTopic.told(id), SolutionAgreed.class)).hasSize(1);
    }

    @Test
    void who_writes_english_reads_english_and_may_refuse() {
        UUID id = answered("en");
        String page = "/agreement/" + token(id);
        keepForTheEye("agreement-en.html", given().get(page).asString());
        Response said = given().formParam("accepted", "no").post(page);
        said.then().statusCode(200).body(containsString("do not accept the solution"));
        confirm(page, nonce(said)).then().statusCode(303);
        OWNER.get("/cases/" + id).body("status", equalTo("DISPUTED"));
    }

    @Test
    void what_is_accepted_after_its_day_stands_with_the_day_that_counts_now() {
        UUID id = answered("en");
        String page = "/agreement/" + token(id);
        clock.move(Duration.ofDays(8));
        Response said = given().formParam("accepted", "yes").post(page);
        confirm(page, nonce(said)).then().statusCode(303);
        String due = OWNER.get("/cases/" + id).extract().path("promises.find { it.kind == 'ITEM' }.due");
        String counts = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
                .format(Instant.parse(due).atZone(ZoneId.of("Europe/Madrid")));
        given().get(page).then().statusCode(200).body(containsString(counts));
    }

    @Test
    void a_confirmation_of_something_that_changed_meanwhile_agrees_to_nothing() {
        UUID id = answered("es");
        String page = "/agreement/" + token(id);
        Response said = given().formParam("accepted", "yes").post(page);
        OWNER.post("/cases/" + id + "/agreement", "{\"accepted\":false,\"by\":\"PHONE\",\"note\":\"Es poco\"}")
                .statusCode(200);
        confirm(page, nonce(said)).then().statusCode(409);
        OWNER.get("/cases/" + id).body("status", equalTo("DISPUTED"));
    }

    @Test
    void a_link_that_is_expired_altered_or_for_another_purpose_shows_nothing_of_the_case() {
        UUID id = answered("es");
        String altered = token(id).substring(1) + "A";
        String other = links.token(LinkPurpose.STATUS, id, clock.instant().plus(Duration.ofDays(1)));
        String expired = links.token(LinkPurpose.AGREEMENT, id, clock.instant().minus(Duration.ofDays(1)));
        given().get("/agreement/" + altered).then().statusCode(404).body(containsString("no abre nada"));
        given().get("/agreement/" + other).then().statusCode(404).body(not(containsString("39,90")));
        given().get("/agreement/" + expired).then().statusCode(410).body(containsString("caducado"));
        given().formParam("accepted", "yes")
                .post("/agreement/" + expired)
                .then()
                .statusCode(410);
    }

    @Test
    void what_is_no_form_agrees_to_nothing_and_gets_the_page_back_in_the_language_of_the_customer() {
        UUID id = answered("en");
        String page = "/agreement/" + token(id);

        for (RequestSpecification sent : noForms()) {
            sent.post(page).then().statusCode(400).body(containsString("lang=\"en\""), containsString("accepted"));
        }
        for (RequestSpecification sent : noForms()) {
            sent.post(page + "/confirmation").then().statusCode(409).body(containsString("lang=\"en\""));
        }
        confirm(page, "no nonce at all").then().statusCode(409).body(containsString("lang=\"en\""));
        OWNER.get("/cases/" + id).body("status", equalTo("ANSWERED"));
    }

    private static List<RequestSpecification> noForms() {
        return List.of(
                given(),
                given().contentType("application/json").body("{\"accepted\":\"yes\"}"),
                given().multiPart("accepted", "yes"),
                given().contentType("multipart/form-data").body("no boundary".getBytes(UTF_8)),
                given().contentType("text/plain").body("accepted=yes"));
    }

    private static Response confirm(String page, String nonce) {
        return given().redirects().follow(false).formParam("nonce", nonce).post(page + "/confirmation");
    }

    private String token(UUID id) {
        return links.token(LinkPurpose.AGREEMENT, id, clock.instant().plus(Duration.ofDays(14)));
    }

    private UUID answered(String language) {
        ComplaintRecorded complaint = complaint(clock.instant(), aCustomer(language), Category.BILLING, false);
        UUID id = complaint.complaintId();
        intake.tell(complaint);
        until(id, OwnerAssigned.class);
        OWNER.post("/cases/" + id + "/statements", "{\"side\":\"TEAM\",\"text\":\"Doble.\"}")
                .statusCode(201);
        OWNER.post("/cases/" + id + "/decision", decision()).statusCode(200);
        until(id, DecisionMade.class);
        return id;
    }

    private String decision() {
        return LifeStoryTest.DECISION.formatted(
                clock.instant().plus(Duration.ofDays(6)).toString().substring(0, 10));
    }

    private static String nonce(Response page) {
        Matcher found = NONCE.matcher(page.asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static void keepForTheEye(String name, String html) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "pages"));
            Files.writeString(folder.resolve(name), html);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
