package complaints.intake;

import static complaints.intake.Intake.aComplaint;
import static complaints.intake.Quick.encoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import complaints.devstack.test.RealServers;
import complaints.intake.Quick.Answered;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every hostile string and every name of the world comes back unchanged, or is refused with a reason. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HostileTextsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource("/")
    URI server;

    @Test
    void hostile_texts_come_back_unchanged_or_are_refused_with_a_reason() throws IOException {
        Quick intake = new Quick(server);
        Set<String> texts = texts("naughty_strings/blns.jsonl", "string");
        List<String> refused = new ArrayList<>();
        for (String text : texts) {
            Told told = aComplaint()
                    .with("story", text)
                    .with("questions", List.of(text))
                    .with("desiredOutcome", text);
            Answered answer = intake.post("/complaints", told);
            if (answer.status() == 400) {
                assertThat(answer.body().path("violations")).as(text).isNotEmpty();
                refused.add(text);
            } else {
                unchanged(intake, answer, told, text);
            }
            assertThat(intake.get("/complaints?q=" + encoded(text)).status())
                    .as(text)
                    .isIn(200, 400);
            assertThat(intake.get("/complaints/" + encoded("x" + text)).status())
                    .as(text)
                    .isIn(400, 404, 422);
        }
        System.out.println("[print] hostile texts: " + texts.size() + ", refused: " + refused.size());
        assertThat(refused)
                .allMatch(text ->
                        text.isBlank() || text.codePoints().anyMatch(Character::isISOControl) || text.length() > 1_000);
    }

    @Test
    void every_name_of_the_world_comes_back_and_is_found() throws IOException {
        Quick intake = new Quick(server);
        Set<String> names = texts("world_names/names.jsonl", "localized");
        for (String name : names) {
            Told told = aComplaint().customer("name", name);
            String id = recorded(intake.post("/complaints", told));
            JsonNode found = intake.get(
                            "/complaints?contract=" + encoded(told.get("contract")) + "&q=" + encoded('"' + name + '"'))
                    .body()
                    .path("items");
            assertThat(found).as(name).hasSize(1);
            assertThat(found.get(0).path("id").asText()).isEqualTo(id);
            assertThat(found.get(0).path("customer").path("name").asText()).isEqualTo(name);
        }
        System.out.println("[print] names of the world: " + names.size());
    }

    private static void unchanged(Quick intake, Answered answer, Told told, String text) {
        JsonNode read = intake.get("/complaints/" + recorded(answer)).body();
        assertThat(read.path("story").asText()).isEqualTo(text);
        assertThat(read.path("questions").path(0).path("text").asText()).isEqualTo(text);
        assertThat(read.path("desiredOutcome").asText()).isEqualTo(text);
        JsonNode found = intake.get("/complaints?contract=" + encoded(told.get("contract")))
                .body();
        assertThat(found.path("items").path(0).path("story").asText()).isEqualTo(text);
    }

    private static String recorded(Answered answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body().path("id").asText();
    }

    private static Set<String> texts(String file, String field) throws IOException {
        assumeTrue(Files.isDirectory(Pairs.DATA), "the hostile texts are not there: " + Pairs.DATA);
        Set<String> texts = new LinkedHashSet<>();
        for (String line : Files.readAllLines(Pairs.DATA.resolve(file))) {
            texts.add(JSON.readTree(line).path(field).asText());
        }
        return texts;
    }
}
