package complaints.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bad answer after the closing brings the case back to its owner, with a new date told before a minute is over. */
class DissatisfiedStoryTest {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    private static final Map<String, String> DATES =
            Map.of("es", "EEEE d 'de' MMMM 'de' yyyy', a las 'HH:mm", "en", "EEEE d MMMM yyyy', at 'HH:mm");

    private static RunningSystem system;
    private static Mailbox mailbox;

    @BeforeAll
    static void the_system_runs() {
        assumeTrue(RunningSystem.missing() == null, RunningSystem.missing());
        system = RunningSystem.get();
        mailbox = new Mailbox(system);
    }

    @ParameterizedTest
    @CsvSource({"es,fulfilled=no&satisfaction=4&comment=No+ha+llegado", "en,fulfilled=yes&satisfaction=2"})
    void a_bad_answer_reopens_with_the_same_owner_and_a_new_date_told_within_a_minute(String language, String answer) {
        JsonNode complaint = recorded(language);
        String id = complaint.get("id").asText();
        String key = complaint.get("key").asText();
        JsonNode closed = closed(id, key);
        String owner = closed.get("owner").get("name").asText();
        JsonNode check = mailbox.await(key, "CHECK");
        Instant answered = Instant.now();

        Visitor.answers(check, answer);
        JsonNode mail = mailbox.await(key, "REOPENED");

        assertThat(Duration.between(answered, Instant.now())).isLessThan(A_MINUTE);
        JsonNode reopened = caseOf(id);
        assertThat(reopened.get("status").asText()).isEqualTo("OPEN");
        assertThat(reopened.get("owner")).isEqualTo(closed.get("owner"));
        JsonNode promise = openAnswer(reopened);
        assertThat(answers(closed)).doesNotContain(promise.get("id"));
        assertThat(mail.get("text").asText()).contains(key, owner, day(promise, language), "/status/");
        assertThat(mail.get("html").asText()).contains(key, owner, day(promise, language));
        assertThat(mail.get("subject").asText()).contains(key);
    }

    private static JsonNode recorded(String language) {
        String customer = "{\"name\": \"Rosa Gil\", \"email\": \"rosa.%s@example.org\", \"language\": \"%s\"}"
                .formatted(UUID.randomUUID(), language);
        Http.Answer recorded = system.http("intake", "agent").post("/complaints", COMPLAINT.formatted(customer));
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);
        return recorded.json();
    }

    /** The case as it stands once it is answered, agreed, done and closed. */
    private static JsonNode closed(String id, String key) {
        await("a case with an owner").atMost(A_MINUTE).until(() -> caseOf(id).hasNonNull("owner"));
        mailbox.await(key, "ACKNOWLEDGEMENT");
        act(id, "statements", "{\"side\": \"TEAM\", \"text\": \"The receipt went out twice.\"}");
        act(id, "decision", DECISION.formatted(LocalDate.now().plusDays(3)));
        Visitor.accepts(mailbox.await(key, "DECISION"));
        act(id, "items/1/done", "{}");
        act(id, "closure", CLOSURE.formatted(LocalDate.now().plusDays(30)));
        return caseOf(id);
    }

    private static void act(String id, String what, String body) {
        Http.Answer answer = system.http("resolution", "supervisor").post("/cases/" + id + "/" + what, body);
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
    }

    private static JsonNode caseOf(String id) {
        return system.http("resolution", "supervisor").get("/cases/" + id).json();
    }

    private static JsonNode openAnswer(JsonNode it) {
        return StreamSupport.stream(it.get("promises").spliterator(), false)
                .filter(each -> each.get("kind").asText().equals("ANSWER"))
                .filter(each -> each.get("state").asText().equals("OPEN"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no new date: " + it));
    }

    private static List<JsonNode> answers(JsonNode it) {
        return it.get("promises").findValues("id");
    }

    private static String day(JsonNode promise, String language) {
        return DateTimeFormatter.ofPattern(DATES.get(language), Locale.forLanguageTag(language))
                .format(Instant.parse(promise.get("due").asText()).atZone(ZoneId.of("Europe/Madrid")));
    }

    private static final String COMPLAINT =
            """
            {"customer": %s, "channel": "PHONE", "contract": "ES-77-9090", "category": "BILLING",
             "story": "Me han cobrado dos veces.", "questions": ["¿Por qué dos cargos?"]}""";

    private static final String DECISION =
            """
            {"findings": [{"question": 1, "verdict": "UPHELD", "clause": "T&C 4.2", "answer": "Fue un error nuestro."}],
             "solution": {"items": [
               {"what": "Devolver el cargo", "who": "Facturación", "amount": 39.90, "currency": "EUR", "by": "%s"}]}}""";

    private static final String CLOSURE =
            """
            {"rootCause": "PROCESS",
             "correctiveAction": {"type": "fix", "owner": "Facturación", "by": "%s", "text": "El cierre lo comprueba."}}""";
}
