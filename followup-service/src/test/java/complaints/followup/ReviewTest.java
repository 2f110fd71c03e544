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
import complaints.events.PromiseKind;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.TeamStatementRecorded;
import complaints.messaging.Ids;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
        String page = supervisor().get("/reviews/" + week + "/page").asString();
        assertThat(page).contains("Me han cobrado dos veces", "We charged &lt;twice&gt;.");
        Files.writeString(Files.createDirectories(Path.of("target/pages")).resolve("review.html"), page);
        await("the mail").atMost(Duration.ofSeconds(30)).until(() -> !mails(week)
                .isEmpty());
        assertThat(mails(week)).hasSize(1).first().asString().doesNotContain("Me han cobrado");

        clock.to(monday.plus(Duration.ofDays(10)));
        supervisor().get("/reviews/" + week).then().body("overdue", equalTo(true));
        await("the alarm").atMost(Duration.ofSeconds(30)).until(() -> given().get("/q/metrics")
                .asString()
                .lines()
                .anyMatch(line -> line.startsWith("complaints_reviews_not_held") && !line.endsWith(" 0.0")));

        supervisor()
                .body(
                        "{\"minutes\": \"We looked.\", \"decisions\": [{\"what\": \"warn before charging\", \"owner\": \"Ben\", \"by\": \"2027-01-31\"}]}")
                .post("/reviews/" + week + "/minutes")
                .then()
                .statusCode(200)
                .body("overdue", equalTo(false))
                .body("minutes", hasSize(1))
                .body("minutes[0].by", equalTo("supervisor"));
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
                .body("{\"minutes\": \"x\", \"decisions\": []}")
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
