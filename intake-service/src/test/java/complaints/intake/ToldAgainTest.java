package complaints.intake;

import static complaints.intake.Intake.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import complaints.devstack.test.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ToldAgainTest {

    @Test
    void telling_an_open_complaint_again_names_it() {
        Told told = aComplaint();
        JsonPath first = Intake.record(told).then().statusCode(201).extract().jsonPath();
        Intake.record(told)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("/already-told"))
                .body("existing.id", equalTo(first.getString("id")))
                .body("existing.key", equalTo(first.getString("key")));
    }

    @Test
    void the_customer_is_known_by_number_by_email_in_any_case_and_by_phone_in_any_notation() {
        Told told = aComplaint().customer("phone", "+34 611 222 333");
        Intake.record(told).then().statusCode(201);
        String email = told.customer().get("email").toString();

        Intake.record(again(told).customer("email", "other@example.org").customer("phone", "+34 699 999 999"))
                .then()
                .statusCode(409);
        Intake.record(again(told).noCustomer("number").noCustomer("phone").customer("email", email.toUpperCase()))
                .then()
                .statusCode(409);
        Intake.record(again(told).noCustomer("number").noCustomer("email").customer("phone", "611222333"))
                .then()
                .statusCode(409);
    }

    @Test
    void joining_adds_all_that_was_told_to_the_complaint_on_record() {
        Told told = aComplaint();
        String id = Intake.record(told).then().extract().path("id");
        Intake.agent()
                .body(again(told).with("story", told.get("story") + " Y hoy otra vez."))
                .post("/complaints?join=true")
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        Intake.read(id)
                .then()
                .body("contacts.reason", contains("NEWS"))
                .body("contacts[0].text", containsString("Y hoy otra vez."))
                .body("contacts[0].text", containsString("¿Cuándo me lo devuelven?"));
    }

    @Test
    void two_agents_who_record_the_same_at_once_make_one_complaint() {
        Told told = aComplaint();
        List<Integer> answers = IntStream.range(0, 16)
                .mapToObj(each -> CompletableFuture.supplyAsync(
                        () -> Intake.record(told).statusCode(), task -> new Thread(task).start()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).startsWith(201).filteredOn(each -> each == 201).hasSize(1);
        assertThat(answers.subList(1, 16)).containsOnly(409);
    }

    @Test
    void another_story_is_another_complaint() {
        Told told = aComplaint();
        Intake.record(told).then().statusCode(201);
        Intake.record(again(told).with("story", "El repartidor dejó el paquete en la puerta del vecino."))
                .then()
                .statusCode(201);
    }

    @Test
    void another_contract_is_another_complaint() {
        Told told = aComplaint();
        Intake.record(told).then().statusCode(201);
        Intake.record(again(told).with("contract", Intake.unique("ES-"))).then().statusCode(201);
    }

    @Test
    void another_matter_is_recorded_where_the_agent_says_so() {
        Told told = aComplaint();
        Intake.record(told).then().statusCode(201);
        Intake.agent().body(told).post("/complaints?join=false").then().statusCode(201);
    }

    @Test
    void a_withdrawn_complaint_is_not_told_again() {
        Told told = aComplaint();
        String id = Intake.record(told).then().extract().path("id");
        Intake.agent().post("/complaints/{id}/withdrawal", id).then().statusCode(200);
        Intake.record(told).then().statusCode(201);
    }

    private static Told again(Told told) {
        Told again = new Told();
        again.putAll(told);
        again.with("customer", new java.util.LinkedHashMap<>(told.customer()));
        return again;
    }
}
