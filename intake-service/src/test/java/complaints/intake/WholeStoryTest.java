package complaints.intake;

import static complaints.intake.Intake.aComplaint;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import complaints.devstack.test.RealServers;
import complaints.events.Category;
import complaints.events.Finding;
import complaints.events.NotificationFact.NoticeBounced;
import complaints.events.NotificationFact.NoticeSent;
import complaints.events.Outcome;
import complaints.events.Person;
import complaints.events.PromiseKind;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.ComplaintReopened;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.events.ResolutionFact.OwnerChanged;
import complaints.events.ResolutionFact.PromiseMade;
import complaints.events.ResolutionFact.PromiseRenegotiated;
import complaints.events.SolutionItem;
import complaints.events.Verdict;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WholeStoryTest {

    private static final Person ANA = new Person("ana", "Ana Prieto");
    private static final Person LUIS = new Person("luis", "Luis Vega");
    private static final Instant NOW = Instant.parse("2026-12-14T10:00:00Z");

    @Test
    void what_the_others_tell_stands_in_the_story() {
        UUID id = recorded();
        UUID promise = UUID.randomUUID();
        UUID notice = UUID.randomUUID();
        Others.tell(
                new OwnerAssigned(id, NOW, ANA, "speaks es"),
                new PromiseMade(id, NOW, promise, PromiseKind.ANSWER, NOW, "ES-SAC-BILLING", null),
                new PromiseRenegotiated(
                        id, NOW, promise, PromiseKind.ANSWER, NOW, NOW.plusSeconds(60), "Falta un dato"),
                new OwnerChanged(id, NOW.plusSeconds(1), UUID.randomUUID(), ANA, LUIS, "Vacaciones"),
                new DecisionMade(
                        id,
                        NOW.plusSeconds(2),
                        LUIS,
                        List.of(new Finding(1, Verdict.UPHELD, "T&C 4.2", "Se cobró dos veces.")),
                        List.of(new SolutionItem(
                                1, "Devolución", "Pagos", new BigDecimal("39.90"), "EUR", LocalDate.EPOCH))));
        Others.tell(
                new NoticeSent(id, NOW, notice, "ACKNOWLEDGEMENT", "es", "<1@x>", "Hemos recibido su queja", true, 1),
                new NoticeBounced(id, NOW.plusSeconds(3), notice, "ACKNOWLEDGEMENT", true, "550"));

        until(id, "notices.state", contains("BOUNCED"));
        until(id, "progress.status", equalTo("ANSWERED"));
        Intake.read(id.toString())
                .then()
                .body("progress.owner.name", equalTo("Luis Vega"))
                .body("progress.findings[0].clause", equalTo("T&C 4.2"))
                .body("progress.solution[0].amount.toString()", equalTo("39.9"))
                .body("promises.state", contains("RENEGOTIATED"))
                .body("promises[0].rule", equalTo("ES-SAC-BILLING"))
                .body("promises[0].reason", equalTo("Falta un dato"))
                .body("promises[0].due", equalTo("2026-12-14T11:01:00+01:00"))
                .body("notices[0].subject", equalTo("Hemos recibido su queja"))
                .body(
                        "history.what",
                        containsInAnyOrder("owner.assigned", "promise.renegotiated", "owner.changed", "decision.made"));
    }

    @Test
    void a_closed_complaint_is_not_told_again_and_a_reopened_one_is() {
        Told told = aComplaint();
        UUID id = UUID.fromString(Intake.record(told).then().extract().path("id"));
        Others.tell(
                new ComplaintClosed(id, NOW, Outcome.AGREED, ANA, "process", null, List.of(), 1),
                new ComplaintReopened(id, NOW, "not done", ANA, 1));
        until(id, "progress.status", equalTo("OPEN"));
        Intake.record(told).then().statusCode(409);

        Others.tell(new ComplaintClosed(id, NOW, Outcome.AGREED, ANA, "process", null, List.of(), 2));
        until(id, "status", equalTo("CLOSED"));
        Intake.record(told).then().statusCode(201);
    }

    @Test
    void what_is_told_of_a_complaint_nobody_recorded_disturbs_nobody() {
        UUID unknown = UUID.randomUUID();
        UUID id = recorded();
        Others.tell(new OwnerAssigned(unknown, NOW, ANA, "?"), new OwnerAssigned(id, NOW, ANA, "speaks es"));
        until(id, "progress.owner.id", equalTo("ana"));
        Intake.read(unknown.toString()).then().statusCode(404);
    }

    @Test
    void the_newest_come_first_page_by_page() {
        String contract = Intake.unique("ES-");
        List<String> ids = new java.util.ArrayList<>();
        for (int each = 0; each < 5; each++) {
            Told told = aComplaint().with("contract", contract).with("category", Category.OTHER);
            ids.add(0, Intake.record(told).then().statusCode(201).extract().path("id"));
        }
        List<String> found = new java.util.ArrayList<>();
        String next = "";
        while (next != null) {
            var page = Intake.agent()
                    .queryParam("contract", contract)
                    .queryParam("size", 2)
                    .queryParam("page", next)
                    .get("/complaints")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList("items.id"));
            next = page.getString("next");
        }
        org.assertj.core.api.Assertions.assertThat(found).isEqualTo(ids);
    }

    @Test
    void accents_and_endings_do_not_matter_in_spanish_and_english() {
        String mark = "xqz" + System.nanoTime();
        String spanish = Intake.record(aComplaint().with("story", mark + " La avería del teléfono sigue"))
                .then()
                .extract()
                .path("id");
        String english = Intake.record(aComplaint()
                        .customer("language", "en")
                        .with("story", mark + " The engineers were arriving late"))
                .then()
                .extract()
                .path("id");
        org.assertj.core.api.Assertions.assertThat(Intake.ids(Intake.search("q", mark + " AVERIAS telefono")))
                .containsExactly(spanish);
        org.assertj.core.api.Assertions.assertThat(Intake.ids(Intake.search("q", mark + " engineer arrived")))
                .containsExactly(english);
    }

    @Test
    void words_of_a_later_contact_find_the_complaint() {
        String mark = "wqx" + System.nanoTime();
        UUID id = recorded();
        Intake.contact(id.toString(), "CORRECTION", "No era noviembre, era " + mark)
                .then()
                .statusCode(201);
        Intake.search("q", mark)
                .then()
                .body("items.id", contains(id.toString()))
                .body("items[0].contacts[0].id", notNullValue());
    }

    private static UUID recorded() {
        return UUID.fromString(
                Intake.record(aComplaint()).then().statusCode(201).extract().path("id"));
    }

    private static void until(UUID id, String path, Matcher<?> fits) {
        await(path + " of " + id)
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> Intake.read(id.toString()).then().body(path, fits));
    }
}
