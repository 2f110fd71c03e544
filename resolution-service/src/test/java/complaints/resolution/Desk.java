package complaints.resolution;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Somebody of the team at their desk. */
public record Desk(String login) {

    public static final Desk OWNER = new Desk("owner");
    public static final Desk SUPERVISOR = new Desk("supervisor");

    public ValidatableResponse get(String path, Object... parameters) {
        return as().get(path, parameters).then();
    }

    public ValidatableResponse post(String path, String body, Object... parameters) {
        return as().contentType(ContentType.JSON)
                .body(body)
                .post(path, parameters)
                .then();
    }

    public ValidatableResponse post(String path) {
        return as().post(path).then();
    }

    public ValidatableResponse put(String path, String body) {
        return as().contentType(ContentType.JSON).body(body).put(path).then();
    }

    public RequestSpecification as() {
        return given().auth().preemptive().basic(login, login);
    }
}
