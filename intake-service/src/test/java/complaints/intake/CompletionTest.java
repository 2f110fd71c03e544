package complaints.intake;

import static complaints.intake.Intake.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import complaints.devstack.test.RealServers;
import complaints.events.IntakeFact;
import complaints.events.IntakeFact.ComplaintCompleted;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.CompletionRequested;
import complaints.events.IntakeFact.ContactJoined;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CompletionTest {

    @Test
    void an_incomplete_complaint_waits_for_its_customer_and_runs_when_he_brings_it() {
        String id = Intake.record(aComplaint().with("missing", List.of("número de factura")))
                .then()
                .statusCode(201)
                .body("status", equalTo("INCOMPLETE"))
                .body("clocks.rule", containsInAnyOrder("ES-TRLGDCU-ANSWER", "ES-SAC-COMPLETE"))
                .extract()
                .path("id");

        bring(id)
                .then()
                .statusCode(200)
                .body("status", equalTo("RECORDED"))
                .body("missing", empty())
                .body("clocks.rule", hasItems("ES-SAC-BILLING", "ES-SAC-RESOLVE"));
        Intake.read(id)
                .then()
                .body("contacts.text", contains("La factura es la F-1."))
                .body("completion.missing", contains("número de factura"));

        List<IntakeFact> facts = ToldFacts.about(UUID.fromString(id), 4);
        assertThat(facts)
                .hasExactlyElementsOfTypes(
                        ComplaintRecorded.class,
                        CompletionRequested.class,
                        ContactJoined.class,
                        ComplaintCompleted.class);
        assertThat(((ComplaintRecorded) facts.get(0)).missing()).containsExactly("número de factura");
        CompletionRequested requested = (CompletionRequested) facts.get(1);
        assertThat(requested.until()).isAfter(requested.at().plusSeconds(13 * 86_400));
    }

    @Test
    void something_may_turn_out_to_be_missing_later_but_only_once() {
        String id = Intake.record(aComplaint()).then().extract().path("id");
        ask(id).then()
                .statusCode(200)
                .body("status", equalTo("INCOMPLETE"))
                .body("missing", contains("número de factura"));
        ask(id).then().statusCode(409).body("type", endsWith("/move-refused"));
        bring(id).then().statusCode(200);
        ask(id).then().statusCode(409).body("type", endsWith("/completed-before"));
        bring(id).then().statusCode(409).body("type", endsWith("/nothing-missing"));
    }

    @Test
    void a_withdrawn_complaint_cannot_be_completed() {
        String id = Intake.record(aComplaint().with("missing", List.of("DNI")))
                .then()
                .extract()
                .path("id");
        Intake.agent().post("/complaints/{id}/withdrawal", id).then().statusCode(200);
        bring(id).then().statusCode(409).body("from", equalTo("WITHDRAWN")).body("possible", empty());
        Intake.agent().post("/complaints/{id}/withdrawal", id).then().statusCode(409);
        Intake.contact(id, "NEWS", "Al final sí.")
                .then()
                .statusCode(409)
                .body("type", endsWith("/complaint-withdrawn"));
    }

    private static Response ask(String id) {
        return Intake.agent()
                .body("{\"missing\": [\"número de factura\"]}")
                .post("/complaints/{id}/completion-requests", id);
    }

    private static Response bring(String id) {
        return Intake.agent()
                .body("{\"channel\": \"EMAIL\", \"text\": \"La factura es la F-1.\", \"customerMinutes\": 5}")
                .post("/complaints/{id}/completion", id);
    }
}
