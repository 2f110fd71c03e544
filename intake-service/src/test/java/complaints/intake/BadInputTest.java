package complaints.intake;

import static complaints.intake.Intake.aComplaint;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import complaints.devstack.test.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BadInputTest {

    @Test
    void every_fault_is_named_at_once() {
        Intake.record(Map.of(
                        "customer", Map.of("name", " ", "email", "no", "phone", "12", "language", "xx"),
                        "channel", "PIGEON",
                        "story", "",
                        "questions", Collections.nCopies(21, "?"),
                        "colour", "red"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "customer.name",
                                "customer.email",
                                "customer.phone",
                                "customer.language",
                                "channel",
                                "story",
                                "questions",
                                "colour"));
    }

    @Test
    void a_customer_nobody_can_reach_is_refused() {
        Intake.record(aComplaint().noCustomer("email").noCustomer("phone"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("customer.email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer", "channel", "story"})
    void what_must_be_there_is_named(String field) {
        Intake.record(aComplaint().without(field))
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of(field)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "@example.org", "a b@example.org", "a@exa_mple.org", "a@-x.org", "a..b@example.org"})
    void what_is_no_email_is_refused(String email) {
        Intake.record(aComplaint().customer("email", email)).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maria+x@example.org", "o'hara@example.co.uk", "josé@correo.es", "a@müller.de"})
    void what_is_an_email_is_kept_as_given(String email) {
        String unique = Intake.unique("e") + email;
        String id = Intake.record(aComplaint().customer("email", unique))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Intake.read(id).then().body("customer.email", equalTo(unique));
    }

    @Test
    void a_phone_is_kept_as_e164() {
        String id = Intake.record(aComplaint().customer("phone", " 0034 600-111 222 "))
                .then()
                .extract()
                .path("id");
        Intake.read(id).then().body("customer.phone", equalTo("+34600111222"));
    }

    @Test
    void a_story_of_the_largest_size_comes_back_whole_and_a_longer_one_is_refused() {
        String story = "ñ".repeat(20_000);
        String id = Intake.record(aComplaint().with("story", story))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Intake.read(id).then().body("story", equalTo(story));
        Intake.record(aComplaint().with("story", story + "x"))
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("story")));
    }

    @ParameterizedTest
    @ValueSource(ints = {140_000, 2_000_000})
    void a_body_over_the_limit_is_refused(int size) {
        Intake.record(aComplaint().with("story", "x".repeat(size))).then().statusCode(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00x"})
    void nul_and_half_characters_are_refused(String escaped) {
        Intake.agent()
                .body("{\"customer\":{\"name\":\"Ana\",\"phone\":\"600111222\"},\"channel\":\"PHONE\",\"story\":\"a"
                        + escaped + "\"}")
                .post("/complaints")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("story")));
    }

    @Test
    void nobody_is_found_by_what_cannot_be_looked_for() {
        Intake.search("q", "a\u0000b").then().statusCode(400);
        Intake.search("phone", "nonsense").then().statusCode(400);
        Intake.search("page", "nonsense").then().statusCode(400);
        Intake.search("size", "9999").then().statusCode(400);
        Intake.search("size", "many").then().statusCode(404);
    }

    @Test
    void unknown_and_mistyped_are_told_apart() {
        Intake.read("0000-0000-00").then().statusCode(404);
        Intake.read("nonsense").then().statusCode(404);
        Intake.read("019aaaaa-0000-7000-8000-000000000000").then().statusCode(404);
        Intake.read("0000-0000-01").then().statusCode(422);
    }
}
