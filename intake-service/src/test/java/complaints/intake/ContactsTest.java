package complaints.intake;

import static complaints.intake.Intake.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import complaints.devstack.test.RealServers;
import complaints.events.ContactReason;
import complaints.events.IntakeFact.ContactJoined;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ContactsTest {

    @ParameterizedTest
    @EnumSource(ContactReason.class)
    void every_contact_reaches_the_owner_with_the_customers_minutes(ContactReason reason) {
        String id = Intake.record(aComplaint()).then().extract().path("id");
        Intake.agent()
                .body(Map.of("channel", "PHONE", "reason", reason, "text", "Otra vez yo.", "customerMinutes", 12))
                .post("/complaints/{id}/contacts", id)
                .then()
                .statusCode(201)
                .body("customerMinutes", equalTo(12));
        ContactJoined joined =
                (ContactJoined) ToldFacts.about(UUID.fromString(id), 2).get(1);
        assertThat(joined.reason()).isEqualTo(reason);
        assertThat(joined.text()).isEqualTo("Otra vez yo.");
        assertThat(joined.customerMinutes()).isEqualTo(12);
    }

    @Test
    void a_correction_stands_beside_the_story_and_changes_nothing_in_it() {
        Told told = aComplaint();
        String id = Intake.record(told).then().extract().path("id");
        Intake.contact(id, "CORRECTION", "No era noviembre, era octubre.")
                .then()
                .statusCode(201);
        Intake.read(id)
                .then()
                .body("story", equalTo(told.get("story")))
                .body("questions.text", equalTo(told.get("questions")))
                .body("contacts.text", contains("No era noviembre, era octubre."));
    }

    @Test
    void a_contact_of_a_complaint_nobody_knows_is_refused() {
        Intake.contact(UUID.randomUUID().toString(), "NEWS", "?").then().statusCode(404);
    }
}
