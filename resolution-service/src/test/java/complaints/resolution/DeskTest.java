package complaints.resolution;

import static complaints.resolution.Complaints.aComplaint;
import static complaints.resolution.Desk.OWNER;
import static complaints.resolution.Desk.SUPERVISOR;
import static complaints.resolution.ResolutionTopic.last;
import static complaints.resolution.ResolutionTopic.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import complaints.devstack.test.RealServers;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.ResolutionFact.HandoffOffered;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.resolution.file.FileCheck;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What owners and supervisors see and may do. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DeskTest {

    @Inject
    MovableClock clock;

    @Inject
    Telling intake;

    @Test
    void two_commands_on_one_version_are_one_done_and_one_told_so() {
        UUID id = recorded();
        String read = OWNER.get("/cases/" + id).extract().header("ETag");
        String statement = "{\"side\":\"TEAM\",\"text\":\"Doble.\"}";
        String path = "/cases/" + id + "/statements";
        OWNER.as()
                .header("If-Match", read)
                .contentType("application/json")
                .body(statement)
                .post(path)
                .then()
                .statusCode(201);
        OWNER.as()
                .header("If-Match", read)
                .contentType("application/json")
                .body(statement)
                .post(path)
                .then()
                .statusCode(412);
    }

    @Test
    void everybody_sees_the_cases_in_the_order_of_their_dates_page_by_page() {
        for (int count = 0; count < 60; count++) {
            intake.tell(aComplaint(clock.instant()));
        }
        recorded();
        List<String> seen = new ArrayList<>();
        List<Instant> dates = new ArrayList<>();
        String next = "";
        while (next != null) {
            ValidatableResponse page =
                    SUPERVISOR.get("/cases?status=OPEN,ANSWERED&page=" + next).statusCode(200);
            seen.addAll(page.extract().jsonPath().getList("cases.id", String.class));
            page.extract()
                    .jsonPath()
                    .getList("cases.nextDue", String.class)
                    .forEach(each -> dates.add(Instant.parse(each)));
            next = page.extract().path("next");
        }
        assertThat(seen).hasSizeGreaterThan(60).hasSameSizeAs(new HashSet<>(seen));
        assertThat(dates).isSorted();
        SUPERVISOR.get("/cases?page=nonsense").statusCode(400);
    }

    @Test
    void bad_input_is_refused_saying_what_was_possible() {
        UUID id = recorded();
        OWNER.post("/cases/" + id + "/handoffs", "{\"to\":\"nobody\",\"reason\":\"x\"}")
                .statusCode(422)
                .body("known", hasItems("ana", "bruno"));
        String owner = last(id, OwnerAssigned.class).owner().id();
        OWNER.post("/cases/" + id + "/handoffs", "{\"to\":\"" + owner + "\",\"reason\":\"x\"}")
                .statusCode(422);
        String promise = OWNER.get("/cases/" + id).extract().path("promises[0].id");
        String path = "/cases/" + id + "/promises/" + promise + "/renegotiation";
        OWNER.post(path, "{\"due\":\"2020-01-01T00:00:00Z\",\"reason\":\"x\"}").statusCode(422);
        OWNER.post(path, "{\"due\":\"2031-01-01T00:00:00+01:00\",\"reason\":\"x\"}")
                .statusCode(422)
                .body("rule", equalTo(Complaints.RULE));
        OWNER.post("/cases/" + id + "/closure", "{\"rootCause\":\"LAZINESS\",\"extra\":1}")
                .statusCode(400);
        OWNER.get("/cases/" + UUID.randomUUID()).statusCode(404);
        OWNER.put("/handlers/ana", "{}").statusCode(403);
        SUPERVISOR.put("/handlers/ana", "{}").statusCode(400);
        new Desk("agent").get("/cases").statusCode(403);
    }

    @Test
    void a_case_of_somebody_away_is_offered_to_whoever_stands_in() {
        String helper = "helper-" + UUID.randomUUID().toString().substring(0, 8);
        String away = "away-" + UUID.randomUUID().toString().substring(0, 8);
        keepHandler(helper, null, null);
        keepHandler(away, null, helper);
        UUID id = recorded();
        String handoff = OWNER.post("/cases/" + id + "/handoffs", "{\"to\":\"" + away + "\",\"reason\":\"x\"}")
                .statusCode(201)
                .extract()
                .path("id");
        SUPERVISOR.post("/handoffs/" + handoff + "/acceptance").statusCode(200);
        clock.move(Duration.ofDays(1).plusMinutes(1));
        keepHandler(away, clock.instant().plus(Duration.ofDays(5)), helper);

        until(id, HandoffOffered.class);
        Awaitility.await("an offer to the substitute")
                .atMost(Duration.ofSeconds(60))
                .until(() -> last(id, HandoffOffered.class).to().id(), helper::equals);
        SUPERVISOR
                .get("/team")
                .statusCode(200)
                .body("offers.to", hasItem(helper))
                .body("members.id", hasItems("ana", helper))
                .body("openWithoutFuturePromise", equalTo(0));
        OWNER.get("/team").statusCode(403);
    }

    @Test
    void whoever_is_asked_to_take_over_sees_it_without_being_told_the_key() {
        UUID id = recorded();
        boolean hers = "sofia".equals(OWNER.get("/cases/" + id).extract().path("owner.id"));
        Desk asked = hers ? OWNER : SUPERVISOR;
        Desk other = hers ? SUPERVISOR : OWNER;
        String handoff = OWNER.post(
                        "/cases/" + id + "/handoffs",
                        "{\"to\":\"" + (hers ? "ana" : "sofia") + "\",\"reason\":\"Vacaciones\"}")
                .statusCode(201)
                .extract()
                .path("id");
        asked.get("/handoffs").statusCode(200).body("caseId", hasItem(id.toString()));
        other.get("/handoffs").statusCode(200).body("caseId", not(hasItem(id.toString())));
        asked.post("/handoffs/" + handoff + "/acceptance").statusCode(200);
        asked.get("/handoffs").body("caseId", not(hasItem(id.toString())));
    }

    @Test
    void the_whole_file_of_a_case_is_proved_offline_and_read_as_a_document() throws IOException {
        UUID id = recorded();
        OWNER.post("/cases/" + id + "/statements", "{\"side\":\"TEAM\",\"text\":\"Се взе двойно. 二重\"}")
                .statusCode(201);
        String file = OWNER.get("/cases/" + id + "/file")
                .statusCode(200)
                .body("entries.type", hasItems("complaint.recorded", "team.statement.recorded"))
                .extract()
                .asString();
        assertThat(FileCheck.check(file, null)).isNull();
        assertThat(FileCheck.check(file.replace("dos veces", "tres veces"), null))
                .startsWith("Entry 1 ");

        byte[] document = OWNER.as()
                .accept("application/pdf")
                .get("/cases/" + id + "/file")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(new String(document, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        Files.write(Files.createDirectories(Path.of("target", "pages")).resolve("file.pdf"), document);
    }

    @Test
    void a_team_that_was_asked_and_stays_silent_does_not_keep_the_customer_waiting() {
        UUID id = recorded();
        OWNER.post("/cases/" + id + "/version-requests", "{\"text\":\"¿Qué pasó?\"}")
                .statusCode(400)
                .body("violations[0].field", equalTo("to"));
        OWNER.post(
                        "/cases/" + id + "/version-requests",
                        "{\"to\":\"Tienda de Getafe\",\"text\":\"¿Qué pasó el lunes?\"}")
                .statusCode(201)
                .body("versionRequest.to", equalTo("Tienda de Getafe"))
                .body("versionRequest.through", equalTo("EMAIL"));
        String day = clock.instant().plus(Duration.ofDays(30)).toString().substring(0, 10);
        OWNER.post("/cases/" + id + "/decision", LifeStoryTest.DECISION.formatted(day))
                .statusCode(409)
                .body("type", endsWith("/team-version-missing"));
        clock.move(Duration.ofDays(8));
        OWNER.post("/cases/" + id + "/decision", LifeStoryTest.DECISION.formatted(day))
                .statusCode(200)
                .body("status", equalTo("ANSWERED"));
        OWNER.get("/cases/" + id + "/file").body("entries.type", hasItems("version.requested", "team.silent"));
    }

    @Test
    void conduct_is_confirmed_by_a_second_person_over_http() {
        UUID id = recorded();
        String path = "/cases/" + id + "/conduct";
        OWNER.post(
                        path,
                        "{\"fact\":\"Insultos\",\"evidence\":\"Grabación 17\",\"warning\":\"Avisado\",\"channel\":\"PHONE\"}")
                .statusCode(201);
        OWNER.post(path + "/1/confirmation").statusCode(409);
        SUPERVISOR.post(path + "/1/confirmation").statusCode(200).body("conduct[0].confirmedBy.id", equalTo("sofia"));
    }

    @Test
    void the_table_says_what_a_breach_is_worth_and_delay_adds_to_it() {
        OWNER.get("/cases/" + recorded() + "/compensation?harm=HIGH")
                .statusCode(200)
                .body("amount", equalTo(60))
                .body("currency", equalTo("EUR"))
                .body("explanation", startsWith("BILLING, harm HIGH: 60 + 0 working days late"));
        UUID late = recorded(aComplaint(clock.instant().minus(Duration.ofDays(30))));
        OWNER.get("/cases/" + late + "/compensation?harm=HIGH").statusCode(200).body("amount", greaterThan(60));
        OWNER.get("/cases/" + late + "/compensation?harm=TERRIBLE")
                .statusCode(400)
                .body("violations[0].field", equalTo("harm"));
    }

    @Test
    void a_decision_above_the_limit_waits_for_the_supervisor() {
        UUID id = recorded();
        OWNER.post("/cases/" + id + "/statements", "{\"side\":\"TEAM\",\"text\":\"Doble.\"}")
                .statusCode(201);
        String day = clock.instant().plus(Duration.ofDays(6)).toString().substring(0, 10);
        String dear = LifeStoryTest.DECISION.formatted(day).replace("39.90", "900.00");
        OWNER.post("/cases/" + id + "/decision", dear).statusCode(202).body("status", equalTo("OPEN"));
        OWNER.post("/cases/" + id + "/decision/approval").statusCode(409);
        SUPERVISOR.post("/cases/" + id + "/decision/approval").statusCode(200).body("status", equalTo("ANSWERED"));
    }

    @Test
    void the_supervisor_sees_who_has_done_nothing() {
        UUID id = recorded();
        clock.move(Duration.ofDays(6));
        SUPERVISOR.get("/team").statusCode(200).body("idle.size()", greaterThanOrEqualTo(1));
        assertThat(id).isNotNull();
    }

    private void keepHandler(String id, Instant absentUntil, String substitute) {
        SUPERVISOR
                .put(
                        "/handlers/" + id,
                        """
                        {"name": "%s", "email": "x@team.example", "skills": ["OTHER"], "languages": ["fi"],
                         "capacity": 5, "absentUntil": %s, "substitute": %s}"""
                                .formatted(id, quoted(absentUntil), quoted(substitute)))
                .statusCode(200);
    }

    private static String quoted(Object value) {
        return value == null ? "null" : "\"" + value + "\"";
    }

    private UUID recorded() {
        return recorded(aComplaint(clock.instant()));
    }

    private UUID recorded(ComplaintRecorded complaint) {
        intake.tell(complaint);
        until(complaint.complaintId(), OwnerAssigned.class);
        return complaint.complaintId();
    }
}
