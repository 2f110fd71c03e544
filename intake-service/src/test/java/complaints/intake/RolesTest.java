package complaints.intake;

import static complaints.intake.Intake.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;

import complaints.devstack.test.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RolesTest {

    @Inject
    Jdbi jdbi;

    @ParameterizedTest
    @CsvSource({"agent,201,200", "owner,403,200", "supervisor,403,200", "operations,403,403"})
    void agents_write_and_those_who_work_with_complaints_read(String role, int writing, int reading) {
        String id = Intake.record(aComplaint()).then().extract().path("id");
        Intake.as(role).body(aComplaint()).post("/complaints").then().statusCode(writing);
        Intake.as(role)
                .body("{\"channel\":\"CHAT\",\"reason\":\"CHASING\",\"text\":\"?\"}")
                .post("/complaints/{id}/contacts", id)
                .then()
                .statusCode(writing);
        Intake.as(role).get("/complaints/{id}", id).then().statusCode(reading);
        Intake.as(role).get("/complaints").then().statusCode(reading);
        Intake.as(role).post("/complaints/{id}/withdrawal", id).then().statusCode(writing == 201 ? 200 : writing);
    }

    @Test
    void nobody_gets_in_without_a_log_in() {
        RestAssured.given().get("/complaints").then().statusCode(401);
        RestAssured.given().get("/complaints;x=1").then().statusCode(anyOf(equalTo(401), equalTo(404)));
        RestAssured.given()
                .auth()
                .preemptive()
                .basic("agent", "wrong")
                .get("/complaints")
                .then()
                .statusCode(401);
    }

    @Test
    void who_read_which_complaint_is_recorded() {
        Told told = aComplaint();
        String id = Intake.record(told).then().extract().path("id");
        Intake.as("owner").get("/complaints/{id}", id);
        Intake.as("supervisor").queryParam("contract", told.get("contract")).get("/complaints");

        List<String> readers = jdbi.withHandle(
                handle -> handle.createQuery("select reader from reading where complaint_id = ? order by at")
                        .bind(0, UUID.fromString(id))
                        .mapTo(String.class)
                        .list());
        assertThat(readers).containsExactly("owner", "supervisor");
    }
}
