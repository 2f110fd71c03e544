package complaints.intake;

import static complaints.intake.Intake.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import complaints.devstack.test.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the API's description shows works as it stands. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DescribedExamplesTest {

    @Test
    void every_example_of_the_description_is_taken_as_it_stands() {
        JsonPath description = Intake.agent()
                .accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> replayed = new ArrayList<>();
        Map<String, Map<String, Object>> paths = description.getMap("paths");
        paths.forEach((path, methods) -> {
            if (path.startsWith("/complaints") && methods.containsKey("post")) {
                examples(description, path).forEach((name, value) -> {
                    Response answer = post(path, value);
                    assertThat(answer.statusCode())
                            .as("%s of %s: %s", name, path, answer.asString())
                            .isBetween(200, 201);
                    replayed.add(path + " " + name);
                });
            }
        });
        assertThat(replayed).hasSizeGreaterThanOrEqualTo(6);
    }

    private static Map<String, Object> examples(JsonPath description, String path) {
        return description.getMap("paths.'" + path + "'.post.requestBody.content.'application/json'.examples");
    }

    private static Response post(String path, Object example) {
        Object value = ((Map<?, ?>) example).get("value");
        boolean recording = path.equals("/complaints");
        String url = recording ? path + "?join=false" : path.replace("{complaint}", complaintFor(path));
        return Intake.agent().body(value).post(url);
    }

    private static String complaintFor(String path) {
        Told told = path.endsWith("/completion") ? aComplaint().with("missing", List.of("DNI")) : aComplaint();
        return Intake.record(told).then().statusCode(201).extract().path("id");
    }
}
