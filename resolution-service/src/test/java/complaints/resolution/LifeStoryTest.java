package complaints.resolution;

import static complaints.resolution.Complaints.aComplaint;
import static complaints.resolution.Complaints.aContact;
import static complaints.resolution.Complaints.anUpsetComplaint;
import static complaints.resolution.Desk.OWNER;
import static complaints.resolution.Desk.SUPERVISOR;
import static complaints.resolution.ResolutionTopic.all;
import static complaints.resolution.ResolutionTopic.last;
import static complaints.resolution.ResolutionTopic.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import complaints.devstack.test.RealServers;
import complaints.events.FollowupFact.DissatisfactionRaised;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.events.NotificationFact.NoticeFailed;
import complaints.events.Outcome;
import complaints.events.PromiseKind;
import complaints.events.ResolutionFact;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.ComplaintReopened;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.InformationRequested;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.events.ResolutionFact.OwnerChanged;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.PromiseKept;
import complaints.events.ResolutionFact.PromiseMade;
import complaints.events.ResolutionFact.SolutionAgreed;
import complaints.messaging.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** One complaint's way through resolution, and the ways that branch off. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LifeStoryTest {

    static final String DECISION =
            """
            {"findings": [
               {"question": 1, "verdict": "UPHELD", "clause": "T&C 4.2", "answer": "Se emitió dos veces el mismo recibo."},
               {"question": 2, "verdict": "UPHELD", "clause": "T&C 4.3", "answer": "El 20 de diciembre."}],
             "solution": {"items": [
               {"what": "Devolver el cargo", "who": "Contabilidad", "amount": 39.90, "currency": "EUR", "by": "%s"}]}}""";
    static final String CLOSURE =
            """
            {"rootCause": "PROCESS",
             "correctiveAction": {"type": "FIX", "owner": "ana", "by": "2027-03-01", "text": "Un recibo por mes"}}""";

    @Inject
    MovableClock clock;

    @Inject
    Telling intake;

    @Test
    void a_complaint_gets_one_owner_and_its_date_and_ends_agreed_and_done() {
        ComplaintRecorded complaint = aComplaint(clock.instant());
        UUID id = recorded(complaint);
        assertThat(until(id, PromiseMade.class).get(0)).isInstanceOf(OwnerAssigned.class);
        PromiseMade promise = last(id, PromiseMade.class);
        assertThat(promise.kind()).isEqualTo(PromiseKind.ANSWER);
        assertThat(promise.due()).isEqualTo(complaint.answerBy());
        assertThat(promise.rule()).isEqualTo(Complaints.RULE);

        OWNER.post("/cases/" + id + "/decision", decision())
                .statusCode(409)
                .body("type", equalTo("urn:complaints:problem/team-version-missing"));
        OWNER.post("/cases/" + id + "/statements", "{\"side\":\"TEAM\",\"text\":\"El recibo se emitió dos veces.\"}")
                .statusCode(201);
        OWNER.post(
                        "/cases/" + complaint.key() + "/decision",
                        "{\"findings\":[{\"question\":1,\"verdict\":\"UPHELD\",\"answer\":\"Sí\"},"
                                + "{\"question\":7,\"verdict\":\"UPHELD\",\"clause\":\"T&C 1\",\"answer\":\"Sí\"}]}")
                .statusCode(422)
                .body("unanswered", contains(2))
                .body("withoutClause", contains(1))
                .body("unknown", contains(7));
        OWNER.post("/cases/" + id + "/decision", decision()).statusCode(200).body("status", equalTo("ANSWERED"));

        OWNER.post("/cases/" + id + "/closure", CLOSURE)
                .statusCode(409)
                .body("from", equalTo("ANSWERED"))
                .body("possible", hasItems("AGREE", "DISPUTE"));
        OWNER.post("/cases/" + id + "/agreement", "{\"accepted\":true,\"by\":\"PHONE\",\"note\":\"De acuerdo\"}")
                .statusCode(200)
                .body("status", equalTo("AGREED"));
        OWNER.post("/cases/" + id + "/closure", CLOSURE)
                .statusCode(409)
                .body("type", equalTo("urn:complaints:problem/item-open"))
                .body("open.number", contains(1));
        OWNER.post("/cases/" + id + "/items/1/done").statusCode(200);
        OWNER.post("/cases/" + id + "/closure", CLOSURE).statusCode(200).body("status", equalTo("CLOSED"));

        ComplaintClosed closed = last(id, ComplaintClosed.class);
        assertThat(closed.outcome()).isEqualTo(Outcome.AGREED);
        assertThat(closed.closing()).isEqualTo(1);
        assertThat(closed.items()).hasSize(1);
        List<ResolutionFact> told = until(id, ComplaintClosed.class);
        assertThat(all(told, PromiseKept.class).map(PromiseKept::kind)).contains(PromiseKind.ANSWER, PromiseKind.ITEM);
        assertThat(all(told, PromiseBroken.class)).isEmpty();
        OWNER.get("/cases/" + id)
                .statusCode(200)
                .header("ETag", "\"6\"")
                .body("story", equalTo(complaint.story()))
                .body("history.type", hasItems("complaint.recorded", "owner.assigned", "complaint.closed"))
                .body("promises.findAll { it.state == 'OPEN' }.size()", equalTo(0));
    }

    @Test
    void a_reopened_case_keeps_its_owner_and_gets_a_new_date() {
        UUID id = closedCase();
        ComplaintClosed closed = last(id, ComplaintClosed.class);
        intake.tell(new DissatisfactionRaised(id, clock.instant(), Ids.next(), false, 1, "No se hizo", 1));

        ComplaintReopened reopened = last(id, ComplaintReopened.class);
        assertThat(reopened.owner()).isEqualTo(closed.owner());
        assertThat(reopened.reason()).contains("No se hizo");
        PromiseMade promise = last(id, PromiseMade.class);
        assertThat(promise.kind()).isEqualTo(PromiseKind.ANSWER);
        assertThat(promise.due()).isAfter(clock.instant());
        OWNER.get("/cases/" + id).body("status", equalTo("OPEN"));
    }

    @Test
    void a_dissatisfaction_told_twice_about_one_closing_reopens_once() {
        UUID id = closedCase();
        intake.tell(
                new DissatisfactionRaised(id, clock.instant(), Ids.next(), false, 1, null, 1),
                new DissatisfactionRaised(id, clock.instant(), Ids.next(), true, 2, null, 1));
        awaitHistory(id, "dissatisfaction.raised", 2);
        assertThat(all(ResolutionTopic.told(id), ComplaintReopened.class)).hasSize(1);
    }

    @Test
    void an_upset_customer_is_promised_a_call_within_an_hour_of_work() {
        UUID id = recorded(anUpsetComplaint(clock.instant()));
        PromiseMade call = all(until(id, PromiseMade.class), PromiseMade.class)
                .filter(each -> each.kind() == PromiseKind.CALL_BACK)
                .findFirst()
                .orElseThrow();
        assertThat(call.due()).isAfter(clock.instant()).isBefore(clock.instant().plus(Duration.ofDays(5)));
        OWNER.post("/cases/" + id + "/promises/" + call.promiseId() + "/fulfilment", "{\"note\":\"Hablé con ella\"}")
                .statusCode(200);
        assertThat(last(id, PromiseKept.class).promiseId()).isEqualTo(call.promiseId());
    }

    @Test
    void the_owner_changes_only_when_the_one_asked_accepts() {
        UUID id = recorded(aComplaint(clock.instant()));
        String owner = until(id, OwnerAssigned.class) == null
                ? null
                : last(id, OwnerAssigned.class).owner().id();
        String next = owner.equals("bruno") ? "diego" : "bruno";
        String handoff = OWNER.post("/cases/" + id + "/handoffs", "{\"to\":\"" + next + "\",\"reason\":\"Entrega\"}")
                .statusCode(201)
                .extract()
                .path("id");
        OWNER.get("/cases/" + id).body("owner.id", equalTo(owner));
        OWNER.post("/cases/" + id + "/handoffs", "{\"to\":\"carmen\",\"reason\":\"Otra\"}")
                .statusCode(409);
        OWNER.post("/handoffs/" + handoff + "/acceptance").statusCode(409);
        SUPERVISOR.post("/handoffs/" + handoff + "/acceptance").statusCode(200).body("owner.id", equalTo(next));
        SUPERVISOR.post("/handoffs/" + handoff + "/acceptance").statusCode(409);
        assertThat(last(id, OwnerChanged.class).to().id()).isEqualTo(next);
    }

    @Test
    void an_asked_customer_is_waited_for_until_his_next_contact() {
        ComplaintRecorded complaint = aComplaint(clock.instant());
        UUID id = recorded(complaint);
        OWNER.post("/cases/" + id + "/information-requests", "{\"text\":\"¿Puede enviarnos la factura?\"}")
                .statusCode(201)
                .body("status", equalTo("AWAITING_CUSTOMER"));
        until(id, InformationRequested.class);
        intake.tell(aContact(complaint, clock.instant()));
        Awaitility.await("the case is open again")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> OWNER.get("/cases/" + id)
                        .body("status", equalTo("OPEN"))
                        .body("contacts.text", contains("Aquí está la factura")));
    }

    @Test
    void a_date_that_passes_unkept_is_broken_and_another_follows() {
        UUID id = recorded(aComplaint(clock.instant()));
        until(id, PromiseMade.class);
        clock.move(Duration.ofDays(16));
        PromiseBroken broken = last(id, PromiseBroken.class);
        assertThat(broken.kind()).isEqualTo(PromiseKind.ANSWER);
        assertThat(last(id, PromiseMade.class).due()).isAfter(clock.instant());
    }

    @Test
    void a_withdrawn_complaint_closes_as_withdrawn_and_nothing_is_owed() {
        UUID id = recorded(aComplaint(clock.instant()));
        intake.tell(new ComplaintWithdrawn(id, clock.instant(), "Ya no hace falta"));
        assertThat(last(id, ComplaintClosed.class).outcome()).isEqualTo(Outcome.WITHDRAWN);
        OWNER.get("/cases/" + id).body("promises.state", contains("CANCELLED"));
    }

    @Test
    void a_fact_heard_before_its_complaint_waits_for_it() {
        ComplaintRecorded complaint = aComplaint(clock.instant());
        UUID id = complaint.complaintId();
        intake.tell(new NoticeFailed(id, clock.instant(), Ids.next(), "ACKNOWLEDGEMENT", true, "NO_EMAIL"));
        intake.tell(complaint);
        Awaitility.await("a call instead of the lost notice")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                all(ResolutionTopic.told(id), PromiseMade.class).map(PromiseMade::kind))
                        .containsExactlyInAnyOrder(PromiseKind.ANSWER, PromiseKind.CALL_BACK));
    }

    @Test
    void the_same_complaint_told_again_opens_no_second_case() {
        ComplaintRecorded complaint = aComplaint(clock.instant());
        UUID id = recorded(complaint);
        until(id, OwnerAssigned.class);
        intake.tell(complaint, aContact(complaint, clock.instant()));
        awaitHistory(id, "contact.joined", 1);
        assertThat(all(ResolutionTopic.told(id), OwnerAssigned.class)).hasSize(1);
    }

    @Test
    void the_owner_finds_his_cases_by_status() {
        UUID id = recorded(aComplaint(clock.instant()));
        String owner = last(id, OwnerAssigned.class).owner().id();
        SUPERVISOR.get("/cases?owner=" + owner + "&status=OPEN").statusCode(200).body("cases.owner.id", hasItem(owner));
        OWNER.get("/cases?owner=me&status=NOTHING").statusCode(400);
    }

    private UUID recorded(ComplaintRecorded complaint) {
        intake.tell(complaint);
        until(complaint.complaintId(), OwnerAssigned.class);
        return complaint.complaintId();
    }

    private UUID closedCase() {
        UUID id = recorded(aComplaint(clock.instant()));
        OWNER.post("/cases/" + id + "/statements", "{\"side\":\"TEAM\",\"text\":\"Doble.\"}")
                .statusCode(201);
        OWNER.post("/cases/" + id + "/decision", decision()).statusCode(200);
        until(id, DecisionMade.class);
        OWNER.post("/cases/" + id + "/agreement", "{\"accepted\":true,\"by\":\"EMAIL\"}")
                .statusCode(200);
        until(id, SolutionAgreed.class);
        OWNER.post("/cases/" + id + "/items/1/done").statusCode(200);
        OWNER.post("/cases/" + id + "/closure", CLOSURE).statusCode(200);
        until(id, ComplaintClosed.class);
        return id;
    }

    private String decision() {
        return DECISION.formatted(
                clock.instant().plus(Duration.ofDays(6)).toString().substring(0, 10));
    }

    private static void awaitHistory(UUID id, String type, int times) {
        Awaitility.await(times + " × " + type).atMost(Duration.ofSeconds(60)).untilAsserted(() -> OWNER.get(
                        "/cases/" + id)
                .body("history.findAll { it.type == '" + type + "' }.size()", equalTo(times)));
    }
}
