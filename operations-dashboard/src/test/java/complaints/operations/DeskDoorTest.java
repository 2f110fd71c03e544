package complaints.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OperationsTest
class DeskDoorTest {

    @Test
    void the_desk_is_for_those_who_work_with_customers() {
        given().get("/api/desk/me").then().statusCode(401);
        as("operations").get("/api/desk/me").then().statusCode(403);
        as("owner")
                .get("/api/desk/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("owner"))
                .body("roles", contains("owner"));
    }

    @Test
    void the_page_is_found_by_its_short_address() {
        given().redirects().follow(true).get("/desk").then().statusCode(200).body(containsString("desk.js"));
        given().get("/desk/").then().header("Content-Security-Policy", containsString("script-src 'self'"));
    }

    @Test
    void a_request_reaches_its_service_under_the_log_in_of_who_asks() {
        as("agent")
                .contentType("application/json")
                .header("Idempotency-Key", "call-1")
                .body("{\"story\":\"ñ\"}")
                .post("/api/desk/intake/complaints?join=true&other=1")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .header("X-Inside", nullValue())
                .body("replayed", equalTo(2));
        assertThat(System.getProperty(AnsweringService.LAST_REQUEST))
                .isEqualTo("POST /complaints?join=true Basic YWdlbnQ6YWdlbnQ= {\"story\":\"ñ\"}");
    }

    @Test
    void a_version_read_before_and_the_name_of_a_request_are_handed_on_and_nothing_else() {
        as("owner")
                .contentType("application/json")
                .header("If-Match", "\"3\"")
                .header("Idempotency-Key", "call-2")
                .header("X-Forwarded-Host", "elsewhere")
                .body("{}")
                .post("/api/desk/resolution/cases/7K3M-9QX2-4D/items/1/done")
                .then()
                .statusCode(200);
        assertThat(System.getProperty(AnsweringService.LAST_HEADERS))
                .contains("If-match=[\"3\"]", "Idempotency-key=[call-2]", "Traceparent=[00-")
                .doesNotContain("elsewhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intake/parked-events",
                "intake/q/metrics",
                "resolution/%2e%2e/parked-events",
                "intake/complaints/%2e%2e",
                "elsewhere/complaints",
                "followup/reviews"
            })
    void nothing_else_of_a_service_is_reached_through_the_desk(String path) {
        as("supervisor")
                .urlEncodingEnabled(false)
                .get("/api/desk/" + path)
                .then()
                .statusCode(404);
    }

    @Test
    void another_sites_page_gets_nothing_done() {
        as("owner")
                .header("Sec-Fetch-Site", "cross-site")
                .post("/api/desk/resolution/handoffs/1/acceptance")
                .then()
                .statusCode(403);
    }

    @Test
    void the_weekly_review_comes_from_follow_up() {
        as("operations").get("/api/weekly-review?week=2026-W47").then().statusCode(200);
        assertThat(System.getProperty(AnsweringService.LAST_REQUEST)).startsWith("GET /reviews/2026-W47 Basic");
        as("operations").get("/api/weekly-review?week=../x").then().statusCode(400);
        as("agent").get("/api/weekly-review").then().statusCode(403);
    }

    @Test
    void who_let_notification_look_for_the_untold_and_why_is_kept_even_where_it_is_away() {
        as("operations")
                .contentType("application/json")
                .body("{\"reason\":\"mail was down over night\"}")
                .post("/api/reconciliation")
                .then()
                .statusCode(502)
                .body("type", endsWith("/service-away"));
        as("operations")
                .get("/api/acts")
                .then()
                .body("find { it.what == 'RECONCILE' }.by", equalTo("operations"))
                .body("find { it.what == 'RECONCILE' }.reason", equalTo("mail was down over night"));
        as("supervisor")
                .contentType("application/json")
                .body("{\"reason\":\"x\"}")
                .post("/api/reconciliation")
                .then()
                .statusCode(403);
    }

    private static RequestSpecification as(String user) {
        return given().auth().preemptive().basic(user, user);
    }
}
