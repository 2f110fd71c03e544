package complaints.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import complaints.events.DeadLetterFact.EventParked;
import complaints.events.DeadLetterFact.ParkedEventReplayed;
import complaints.messaging.Ids;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OperationsTest
class DoorsTest {

    private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");

    @Inject
    Rows rows;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/overview",
                "/api/events",
                "/api/dead-letters",
                "/api/rebuild",
                "/api/acts",
                "/api/export/counters.csv",
                "/api/complaints/7K3M-9QX2-4D/timeline"
            })
    void only_operations_may_look(String path) {
        given().get(path).then().statusCode(401);
        given().auth().preemptive().basic("agent", "agent").get(path).then().statusCode(403);
    }

    @Test
    void the_page_itself_holds_nothing_and_may_load_only_what_comes_with_it() {
        given().get("/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("X-Frame-Options", "DENY")
                .body(containsString("operations.js"));
    }

    @Test
    void a_timeline_shows_the_whole_way_by_key_and_nothing_the_customer_said() {
        Life life = Life.upTo(5, AT, 77);
        tell(life);
        String body = operations()
                .get("/api/complaints/" + life.key.replace("-", "").toLowerCase() + "/timeline")
                .then()
                .statusCode(200)
                .body("complaintId", equalTo(life.id.toString()))
                .body("key", equalTo(life.key))
                .body("events.size()", equalTo(life.facts().size()))
                .body("events[0].type", equalTo("complaint.recorded"))
                .body("events.type", hasItem("decision.made"))
                .extract()
                .asString();
        assertThat(body).doesNotContain(Life.SECRET, "quijorna", "600111222", "Devolución", "factura");
    }

    @Test
    void an_unknown_complaint_has_no_timeline() {
        operations()
                .get("/api/complaints/" + Ids.next() + "/timeline")
                .then()
                .statusCode(404)
                .body("type", endsWith("/not-heard-of"));
    }

    @Test
    void the_overview_says_how_old_it_is_and_how_the_services_are() {
        tell(Life.upTo(1, AT, 78));
        await("the services have been asked").atMost(Duration.ofSeconds(30)).untilAsserted(() -> operations()
                .get("/api/overview")
                .then()
                .statusCode(200)
                .body("at", notNullValue())
                .body("lastHeardAt", notNullValue())
                .body("now.perMinute.size()", equalTo(60))
                .body("services.find { it.name == 'resolution' }.outboxPending", equalTo(7))
                .body("services.find { it.name == 'resolution' }.outboxAgeSeconds", equalTo(3))
                .body("services.find { it.name == 'notification' }.up", equalTo(false))
                .body("services.find { it.name == 'operations' }.lag", notNullValue()));
        operations().get("/api/overview?days=0").then().statusCode(400);
    }

    @Test
    void a_replay_reaches_the_service_that_parked_the_event_under_the_callers_log_in() {
        UUID parked = park("resolution");
        operations()
                .contentType("application/json")
                .body("{\"reason\":\"repaired\"}")
                .post("/api/dead-letters/" + parked + "/replay")
                .then()
                .statusCode(200)
                .body("replayed", equalTo(2));
        assertThat(System.getProperty(AnsweringService.LAST_REQUEST))
                .isEqualTo("POST /parked-events/" + parked
                        + "/replay Basic b3BlcmF0aW9uczpvcGVyYXRpb25z {\"reason\":\"repaired\"}");
    }

    @Test
    void who_asked_for_what_and_why_is_kept_and_shown() {
        UUID parked = park("resolution");
        operations()
                .contentType("application/json")
                .body("{\"reason\":\"the story is there now\"}")
                .post("/api/dead-letters/" + parked + "/discard")
                .then()
                .statusCode(200);
        String kept = "find { it.about == 'resolution " + parked + "' }";
        operations()
                .get("/api/acts")
                .then()
                .body(kept + ".what", equalTo("DISCARD"))
                .body(kept + ".by", equalTo("operations"))
                .body(kept + ".reason", equalTo("the story is there now"));
    }

    @Test
    void the_counters_can_be_taken_as_csv_with_a_reason() {
        tell(Life.upTo(1, AT, 79));
        operations().get("/api/export/counters.csv").then().statusCode(400);
        operations()
                .get("/api/export/counters.csv?reason=monthly+report")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("figure,from,label,value\r\n"), containsString("recorded,"));
    }

    @Test
    void a_replay_needs_a_reason() {
        operations()
                .contentType("application/json")
                .body("{\"reason\":\" \"}")
                .post("/api/dead-letters/" + park("resolution") + "/replay")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("reason"));
    }

    @Test
    void a_service_that_is_away_is_said_to_be_away() {
        operations()
                .contentType("application/json")
                .body("{\"reason\":\"repaired\"}")
                .post("/api/dead-letters/" + park("notification") + "/discard")
                .then()
                .statusCode(502)
                .body("type", endsWith("/service-away"));
    }

    @Test
    void what_was_replayed_no_longer_waits_even_where_the_parking_is_heard_later() {
        UUID parked = Ids.next();
        UUID complaint = Ids.next();
        try (Wires wires = new Wires(kafka)) {
            wires.send(
                    Wires.told(List.of(new ParkedEventReplayed(complaint, AT, parked, "followup", "op", "repaired"))));
            await(parked);
            wires.send(Wires.told(List.of(parked(complaint, parked, "followup"))));
        }
        await("the parking is heard").until(() -> rows.events(complaint) == 2);
        operations()
                .get("/api/dead-letters")
                .then()
                .body("find { it.id == '" + parked + "' }.state", equalTo("REPLAYED"))
                .body("find { it.id == '" + parked + "' }.endedBy", equalTo("op"));
    }

    @Test
    void what_the_dashboard_itself_cannot_read_is_parked_and_shown_among_the_others() {
        UUID complaint = Ids.next();
        try (Wires wires = new Wires(kafka)) {
            var broken = new ProducerRecord<>("intake.events.v1", complaint.toString(), "{".getBytes());
            broken.headers().add("ce_type", "complaint.recorded".getBytes());
            wires.send(broken);
        }
        await("the broken event is among the dead letters")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> operations()
                        .get("/api/dead-letters")
                        .then()
                        .body("findAll { it.service == 'operations' }.complaintId", hasItem(complaint.toString()))
                        .body("reason", not(hasItem(containsString("{")))));
        assertThat(rows.number("select count(*) from parked_event where complaint_id = '" + complaint + "'"))
                .as("news about parking is not parked in its turn")
                .isEqualTo(1);
    }

    private UUID park(String service) {
        UUID parked = Ids.next();
        try (Wires wires = new Wires(kafka)) {
            wires.send(Wires.told(List.of(parked(Ids.next(), parked, service))));
        }
        await(parked);
        return parked;
    }

    private static EventParked parked(UUID complaint, UUID parked, String service) {
        return new EventParked(
                complaint, AT, parked, service, "intake.events.v1", Ids.next(), "complaint.recorded", "no story");
    }

    private void await(UUID parked) {
        await("parked event " + parked)
                .atMost(Duration.ofSeconds(30))
                .until(() -> rows.number("select count(*) from dead_letter where parked_id = '" + parked + "'") == 1);
    }

    private static org.awaitility.core.ConditionFactory await(String what) {
        return org.awaitility.Awaitility.await(what).atMost(Duration.ofSeconds(60));
    }

    private void tell(Life life) {
        try (Wires wires = new Wires(kafka)) {
            wires.send(Wires.told(life.facts()));
        }
        await("the life of " + life.id)
                .atMost(Duration.ofSeconds(60))
                .until(() -> rows.events(life.id) == life.facts().size());
    }

    private static RequestSpecification operations() {
        return given().auth().preemptive().basic("operations", "operations");
    }
}
