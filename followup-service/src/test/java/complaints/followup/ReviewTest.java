package complaints.followup;

import static complaints.followup.Fixtures.ANA;
import static complaints.followup.Fixtures.aClosing;
import static complaints.followup.Fixtures.aComplaint;
import static complaints.followup.Fixtures.aReopening;
import static complaints.followup.OnKafka.tell;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import complaints.devstack.test.RealServers;
import complaints.events.Channel;
import complaints.events.PromiseKind;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.SolutionDisputed;
import complaints.events.ResolutionFact.TeamStatementRecorded;
import complaints.messaging.Ids;
import io.quarkus.mailer.MockMailbox;
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
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReviewTest {

    @Inject
    MovableClock clock;

    @Inject
    MockMailbox mailbox;

    @Test
    void on_monday_the_week_is_packed_with_both_versions_mailed_and_missed_if_nobody_holds_it() throws IOException {
        Instant monday = clock.toNextMondayNoon();
        String week = week(monday);
        UUID broken = Ids.next();
        UUID reopened = Ids.next();
        tell(aComplaint(broken, monday), new TeamStatementRecorded(broken, monday, "We charged <twice>.", ANA));
        tell(new OwnerAssigned(broken, monday, ANA, "speaks es"));
        tell(new PromiseBroken(broken, monday, Ids.next(), PromiseKind.ANSWER, monday));
        tell(aComplaint(reopened, monday), aClosing(reopened, monday), aReopening(reopened, monday, 1));
        OnKafka.settled();

        clock.to(monday.plus(Duration.ofDays(7)));
        await("the review opens")
                .atMost(Duration.ofSeconds(30))
                .until(() -> supervisor().get("/reviews/" + week).statusCode() == 200);

        supervisor()
                .get("/reviews/" + week)
                .then()
                .body("pack.entries.find { it.complaint == '" + broken + "' }.reasons", hasItem("PROMISE_BROKEN"))
                .body(
                        "pack.entries.find { it.complaint == '" + broken + "' }.customersVersion",
                        equalTo("Me han cobrado dos veces"))
                .body(
                        "pack.entries.find { it.complaint == '" + broken + "' }.teamsVersion",
                        equalTo("We charged <twice>."))
                .body("pack.entries.find { it.complaint == '" + reopened + "' }.reasons", hasItem("REOPENED"))
                .body("pack.entries.find { it.complaint == '" + broken + "' }.owner", equalTo("Ana Ruiz"))
                .body("overdue", equalTo(false));
        assertThat(page(week, "es"))
                .contains(
                        "Revisión de la semana",
                        "Me han cobrado dos veces",
                        "We charged &lt;twice&gt;.",
                        "la respuesta");
        assertThat(page(week, "en")).contains("The customer&#39;s version", "broken promise: the answer");
        await("the mail").atMost(Duration.ofSeconds(30)).until(() -> !mails(week)
                .isEmpty());
        assertThat(mails(week))
                .hasSize(1)
                .first()
                .asString()
                .contains("promesa")
                .doesNotContain("Me han cobrado");

        clock.to(monday.plus(Duration.ofDays(10)));
        supervisor().get("/reviews/" + week).then().body("overdue", equalTo(true));
        assertThat(page(week, "es")).contains("No se ha celebrado");
        await("the alarm").atMost(Duration.ofSeconds(30)).until(() -> given().get("/q/metrics")
                .asString()
                .lines()
                .anyMatch(line -> line.startsWith("complaints_reviews_not_held") && !line.endsWith(" 0.0")));
        await("the alarm by mail")
                .atMost(Duration.ofSeconds(30))
                .until(() -> mails(week).size() == 2);
        assertThat(mails(week).get(1)).contains("no consta ningún acta");

        supervisor()
                .body(
                        "{\"present\": \"Ana\", \"minutes\": \"We looked.\", \"decisions\": [{\"what\": \"warn before charging\", \"owner\": \"Ben\", \"by\": \"2027-01-31\"}]}")
                .post("/reviews/" + week + "/minutes")
                .then()
                .statusCode(200)
                .body("overdue", equalTo(false))
                .body("minutes", hasSize(1))
                .body("minutes[0].by", equalTo("supervisor"));
        assertThat(page(week, "en")).contains("with Ana", "warn before charging – Ben, by 31 January 2027");
    }

    @Test
    void minutes_are_written_on_the_page_and_a_form_that_cannot_be_taken_comes_back_as_it_was() throws IOException {
        Instant monday = clock.toNextMondayNoon();
        String week = week(monday);
        UUID disputed = Ids.next();
        tell(aComplaint(disputed, monday), new SolutionDisputed(disputed, monday, Channel.WEB, "Sigue mal"));
        OnKafka.settled();
        clock.to(monday.plus(Duration.ofDays(7)));
        await("the review opens")
                .atMost(Duration.ofSeconds(30))
                .until(() -> supervisor().get("/reviews/" + week).statusCode() == 200);
        String word = word(page(week, "es"));

        form(week, word, Map.of("present", "Ana, Ben", "owner1", "Ben", "by2", "someday"))
                .then()
                .statusCode(400)
                .body(containsString("No se ha registrado nada"), containsString("value=\"Ana, Ben\""));
        form(week, "of another page", Map.of("present", "Ana", "minutes", "x"))
                .then()
                .statusCode(400);
        supervisor().get("/reviews/" + week).then().body("minutes", hasSize(0)).body("heldAt", equalTo(null));

        Map<String, String> good = Map.of(
                "present",
                "Ana, Ben",
                "minutes",
                "Dos <casos>.",
                "what1",
                "avisar",
                "owner1",
                "Ben",
                "by1",
                "2027-01-31");
        form(week, word, good).then().statusCode(303);
        assertThat(page(week, "es"))
                .contains(
                        "con Ana, Ben", "Dos &lt;casos&gt;.", "avisar – Ben, antes de terminar el 31 de enero de 2027");
        page(week, "en");
    }

    @Test
    void operations_may_read_a_review_and_not_write_it() {
        given().auth()
                .preemptive()
                .basic("operations", "operations")
                .get("/reviews")
                .then()
                .statusCode(200);
        given().auth()
                .preemptive()
                .basic("operations", "operations")
                .contentType("application/x-www-form-urlencoded")
                .post("/reviews/2026-W01/page")
                .then()
                .statusCode(403);
    }

    @Test
    void a_review_is_for_supervisors_and_a_week_without_one_says_so() {
        given().get("/reviews").then().statusCode(401);
        given().auth()
                .preemptive()
                .basic("agent", "agent")
                .get("/reviews")
                .then()
                .statusCode(403);
        supervisor().get("/reviews/1999-W01").then().statusCode(404).body("detail", containsString("Monday"));
        supervisor()
                .body("{\"present\": \"Ana\", \"minutes\": \"x\", \"decisions\": []}")
                .post("/reviews/1999-W01/minutes")
                .then()
                .statusCode(404);
        supervisor()
                .body("{}")
                .post("/reviews/1999-W01/minutes")
                .then()
                .statusCode(400)
                .body("", not(equalTo(null)));
    }

    /** The page, left under {@code target/pages} so that somebody can look at it. */
    private static String page(String week, String language) throws IOException {
        String page = supervisor()
                .get("/reviews/" + week + "/page?language=" + language)
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo(language))
                .extract()
                .asString();
        assertThat(page).doesNotContain("{weekly", "NOT_FOUND");
        Files.writeString(Files.createDirectories(Path.of("target/pages")).resolve(language + "-review.html"), page);
        return page;
    }

    private static String word(String page) {
        return page.replaceFirst("(?s).*name=\"word\" value=\"([^\"]*)\".*", "$1");
    }

    private static Response form(String week, String word, Map<String, String> fields) {
        return supervisor()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .redirects()
                .follow(false)
                .formParams(fields)
                .formParam("word", word)
                .formParam("language", "es")
                .post("/reviews/" + week + "/page");
    }

    private List<String> mails(String week) {
        return mailbox.getMailsSentTo("review@example.org").stream()
                .filter(mail -> mail.getSubject().contains(week))
                .map(mail -> mail.getText())
                .toList();
    }

    private static String week(Instant at) {
        var day = at.atZone(ZoneId.of("Europe/Madrid"));
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static RequestSpecification supervisor() {
        return given().auth().preemptive().basic("supervisor", "supervisor").contentType("application/json");
    }
}
