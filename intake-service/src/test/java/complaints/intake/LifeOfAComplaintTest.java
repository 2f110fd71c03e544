package complaints.intake;

import static complaints.intake.Intake.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import complaints.devstack.test.RealServers;
import complaints.events.IntakeFact;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.events.IntakeFact.ContactJoined;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LifeOfAComplaintTest {

    @Test
    void a_complaint_is_recorded_joined_and_withdrawn_and_each_step_is_told_once() {
        Told told = aComplaint();
        JsonPath recorded = Intake.record(told)
                .then()
                .statusCode(201)
                .body("key", matchesPattern("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}"))
                .body("status", equalTo("RECORDED"))
                .body("clocks.rule", hasItem("ES-SAC-BILLING"))
                .body("questions.text", contains("¿Por qué dos cargos?", "¿Cuándo me lo devuelven?"))
                .body("statusPage", matchesPattern("http://localhost:8084/status/[\\w-]+"))
                .extract()
                .jsonPath();
        String key = recorded.getString("key");
        UUID id = recorded.getUUID("id");

        Intake.contact(key, "NEWS", "Me han vuelto a cobrar hoy.").then().statusCode(201);
        Intake.read(key.toLowerCase().replace("-", " "))
                .then()
                .statusCode(200)
                .body("id", equalTo(id.toString()))
                .body("story", equalTo(told.get("story")))
                .body("contacts.text", contains("Me han vuelto a cobrar hoy."));
        Intake.agent()
                .post("/complaints/{id}/withdrawal", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));

        List<IntakeFact> facts = ToldFacts.about(id, 3);
        assertThat(facts)
                .hasExactlyElementsOfTypes(ComplaintRecorded.class, ContactJoined.class, ComplaintWithdrawn.class);
        ComplaintRecorded whole = (ComplaintRecorded) facts.get(0);
        assertThat(whole.story()).isEqualTo(told.get("story"));
        assertThat(whole.key()).isEqualTo(key);
        assertThat(whole.clocks()).isNotEmpty();
    }

    @Test
    void found_by_customer_email_phone_contract_and_words() {
        String word = "zarzaparrilla" + System.nanoTime();
        Told told = aComplaint()
                .with("story", "Compré una " + word + " y llegó rota.")
                .customer("phone", "912 345 678");
        String id = Intake.record(told).then().statusCode(201).extract().path("id");

        assertThat(Intake.ids(Intake.search("customer", told.customer().get("number"))))
                .containsExactly(id);
        assertThat(Intake.ids(Intake.search(
                        "email", told.customer().get("email").toString().toUpperCase())))
                .containsExactly(id);
        assertThat(Intake.ids(Intake.search("phone", "+34 912345678"))).contains(id);
        assertThat(Intake.ids(Intake.search("contract", told.get("contract")))).containsExactly(id);
        assertThat(Intake.ids(Intake.search("q", "ROTA " + word))).containsExactly(id);
    }
}
