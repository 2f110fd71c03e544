package complaints.intake;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks to intake as its users do; customers of one test never meet another's. */
final class Intake {

    private static final AtomicInteger CUSTOMERS = new AtomicInteger();
    private static final long RUN = System.nanoTime() % 1_000_000;

    private Intake() {}

    static RequestSpecification as(String role) {
        return given().auth().preemptive().basic(role, role).contentType(ContentType.JSON);
    }

    static RequestSpecification agent() {
        return as("agent");
    }

    static Response record(Object complaint) {
        return agent().body(complaint).post("/complaints");
    }

    static Response read(String idOrKey) {
        return agent().get("/complaints/{complaint}", idOrKey);
    }

    static Response contact(String idOrKey, String reason, String text) {
        return agent().body(Map.of("channel", "PHONE", "reason", reason, "text", text))
                .post("/complaints/{complaint}/contacts", idOrKey);
    }

    static String unique(String prefix) {
        return prefix + RUN + "-" + CUSTOMERS.incrementAndGet();
    }

    /** A complaint of a customer nobody else has, to be changed as a test wants it. */
    static Told aComplaint() {
        return new Told();
    }

    static Response search(String parameter, Object value) {
        return agent().queryParam(parameter, value).get("/complaints");
    }

    static List<String> ids(Response found) {
        return found.then().statusCode(200).extract().jsonPath().getList("items.id");
    }
}
