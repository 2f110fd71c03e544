package complaints.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The life of one complaint, told from the call to the check weeks later, through every service. */
class LifeStoryTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static RunningSystem system;
    private static Mailbox mailbox;

    @BeforeAll
    static void the_system_runs() {
        assumeTrue(RunningSystem.missing() == null, RunningSystem.missing());
        system = RunningSystem.get();
        mailbox = new Mailbox(system);
    }

    @Test
    void a_complaint_is_told_once_owned_by_one_answered_done_closed_and_asked_about() {
        // María calls: she was charged twice. The agent writes her words down and reads out the key and the date.
        Http intake = system.http("intake", "agent");
        Http.Answer recorded = intake.post("/complaints", MARIA);
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);
        String id = recorded.json().get("id").asText();
        String key = recorded.json().get("key").asText();
        assertThat(recorded.json().get("answerBy").asText()).isNotBlank();

        // Without anybody asking, the complaint becomes a case, and exactly one person answers for it.
        Http resolution = system.http("resolution", "supervisor");
        JsonNode opened = await("a case with an owner")
                .atMost(SOON)
                .until(
                        () -> resolution.get("/cases/" + id),
                        answer -> answer.status() == 200 && answer.json().hasNonNull("owner"))
                .json();
        String owner = opened.get("owner").get("name").asText();
        assertThat(opened.get("story").asText()).isEqualTo("Me han cobrado dos veces la cuota de noviembre: 39,90 €.");

        // María reads in her language what was written down, who answers for it, and by when.
        JsonNode mail = mailbox.await(key, "ACKNOWLEDGEMENT");
        assertThat(mail.get("text").asText())
                .contains(key, owner, "Me han cobrado dos veces la cuota de noviembre: 39,90 €.");
        assertThat(mail.get("to").get(0).get("address").asText()).isEqualTo("maria.nunez@example.org");

        // Nobody decides before the team's version is on record beside hers.
        String decision = DECISION.formatted(LocalDate.now().plusDays(3));
        assertThat(resolution.post("/cases/" + id + "/decision", decision).status())
                .isEqualTo(409);
        accepted(
                resolution.post(
                        "/cases/" + id + "/statements",
                        "{\"side\": \"TEAM\", \"text\": \"El recibo se emitió dos veces por un error del proceso de cierre.\"}"));

        // The owner answers both questions by the clause agreed, and offers in writing what will be done.
        Http.Answer halfAnswered = resolution.post("/cases/" + id + "/decision", HALF_A_DECISION);
        assertThat(halfAnswered.status()).isEqualTo(422);
        assertThat(halfAnswered.body()).contains("2");
        accepted(resolution.post("/cases/" + id + "/decision", decision));

        // She opens the link in her mail, reads the solution and accepts it herself. Opening it changed nothing.
        JsonNode offer = mailbox.await(key, "DECISION");
        assertThat(offer.get("text").asText()).contains("39,90", "Devolver el segundo cargo");
        Visitor.accepts(offer);
        assertThat(resolution.get("/cases/" + id).json().get("status").asText()).isEqualTo("AGREED");

        // The case cannot be closed while something promised is not done.
        assertThat(resolution
                        .post(
                                "/cases/" + id + "/closure",
                                CLOSURE.formatted(LocalDate.now().plusDays(30)))
                        .status())
                .isEqualTo(409);
        accepted(resolution.post("/cases/" + id + "/items/1/done", "{}"));
        accepted(resolution.post(
                "/cases/" + id + "/closure", CLOSURE.formatted(LocalDate.now().plusDays(30))));
        mailbox.await(key, "CLOSED");

        // Later she is asked whether it held, and says so on a page that counts only what a person does.
        JsonNode check = mailbox.await(key, "CHECK");
        Visitor.answers(check, "fulfilled=yes&satisfaction=5&effort=2&repeated=no&comment=Gracias");
        Http followup = system.http("followup", "supervisor");
        await("her answer is on record")
                .atMost(SOON)
                .until(() -> followup.get("/checks?complaint=" + id).body().contains("ANSWERED"));

        // Operations saw every step, in the order in which it happened.
        await("every step is on the dashboard").atMost(SOON).untilAsserted(() -> assertThat(timeline(id))
                .containsSubsequence(
                        "complaint.recorded",
                        "owner.assigned",
                        "promise.made",
                        "team.statement.recorded",
                        "decision.made",
                        "solution.agreed",
                        "item.done",
                        "complaint.closed",
                        "check.due",
                        "check.answered"));
    }

    private static List<String> timeline(String id) {
        JsonNode timeline = system.http("operations", "operations")
                .get("/api/complaints/" + id + "/timeline")
                .json();
        List<String> types = new ArrayList<>();
        timeline.findValues("type").forEach(type -> types.add(type.asText()));
        return types;
    }

    private static void accepted(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
    }

    private static final String MARIA =
            """
            {"customer": {"name": "María Núñez", "email": "maria.nunez@example.org", "phone": "+34600111222",
                          "language": "es", "since": "2014-05-02", "number": "C-1001"},
             "channel": "PHONE", "contract": "ES-77-2201", "category": "BILLING",
             "story": "Me han cobrado dos veces la cuota de noviembre: 39,90 €.",
             "questions": ["¿Por qué dos cargos?", "¿Cuándo me lo devuelven?"],
             "desiredOutcome": "Devolución de 39,90 €"}""";

    private static final String DECISION =
            """
            {"findings": [
               {"question": 1, "verdict": "UPHELD", "clause": "T&C 4.2", "answer": "El recibo se emitió dos veces por un error nuestro."},
               {"question": 2, "verdict": "UPHELD", "clause": "T&C 4.2", "answer": "Se devuelve en tres días en la misma cuenta."}],
             "solution": {"items": [
               {"what": "Devolver el segundo cargo", "who": "Facturación", "amount": 39.90, "currency": "EUR", "by": "%s"}]}}""";

    private static final String HALF_A_DECISION =
            """
            {"findings": [{"question": 1, "verdict": "UPHELD", "clause": "T&C 4.2", "answer": "Fue un error nuestro."}],
             "solution": {"items": []}}""";

    private static final String CLOSURE =
            """
            {"rootCause": "PROCESS",
             "correctiveAction": {"type": "fix", "owner": "Facturación", "by": "%s",
                                  "text": "El cierre comprueba que un recibo no se emita dos veces."}}""";
}
