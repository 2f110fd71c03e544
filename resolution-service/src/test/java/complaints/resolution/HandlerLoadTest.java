package complaints.resolution;

import static complaints.resolution.Complaints.aComplaint;
import static complaints.resolution.Desk.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.devstack.test.RealServers;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The load of each handler is kept, not counted, and yet the same as counted at every moment. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HandlerLoadTest {

    private static final int CASES = 60;

    @Inject
    MovableClock clock;

    @Inject
    Telling intake;

    @Inject
    Jdbi jdbi;

    @Test
    void load_is_exact_at_every_moment_while_cases_open_change_hands_end_and_reopen_at_once() {
        List<UUID> cases = new ArrayList<>();
        IntStream.range(0, CASES).forEach(each -> cases.add(record()));
        await("all are cases").atMost(Duration.ofSeconds(60)).until(() -> count(cases, "OPEN"), open -> open == CASES);

        ExecutorService desk = Executors.newFixedThreadPool(8);
        CompletableFuture<?>[] acts = cases.stream()
                .map(each -> CompletableFuture.runAsync(() -> act(each, cases.indexOf(each)), desk))
                .toArray(CompletableFuture[]::new);
        CompletableFuture<Void> all = CompletableFuture.allOf(acts);
        while (!all.isDone()) {
            assertThat(differences()).isZero();
        }
        all.join();
        desk.shutdown();
        await("what was withdrawn is closed, but for what was reopened")
                .atMost(Duration.ofSeconds(60))
                .until(() -> count(cases, "CLOSED"), closed -> closed == CASES / 3);
        assertThat(differences()).isZero();
    }

    /** One third is withdrawn, one third goes to somebody else, one third is closed and reopened. */
    private void act(UUID id, int number) {
        if (number % 3 == 0) {
            intake.tell(new ComplaintWithdrawn(id, clock.instant(), null));
        } else if (number % 3 == 1) {
            String offer = SUPERVISOR
                    .post("/cases/" + id + "/handoffs", "{\"to\":\"" + other(id) + "\",\"reason\":\"x\"}")
                    .statusCode(201)
                    .extract()
                    .path("id");
            SUPERVISOR.post("/handoffs/" + offer + "/acceptance").statusCode(200);
        } else {
            close("/cases/" + id);
            SUPERVISOR.post("/cases/" + id + "/reopening", "{\"reason\":\"x\"}").statusCode(200);
            record();
        }
    }

    private void close(String address) {
        String by = clock.instant().plus(Duration.ofDays(6)).toString().substring(0, 10);
        SUPERVISOR
                .post(address + "/statements", "{\"side\":\"TEAM\",\"text\":\"x\"}")
                .statusCode(201);
        SUPERVISOR
                .post(address + "/decision", LifeStoryTest.DECISION.formatted(by))
                .statusCode(200);
        SUPERVISOR
                .post(address + "/agreement", "{\"accepted\":true,\"by\":\"PHONE\"}")
                .statusCode(200);
        SUPERVISOR.post(address + "/items/1/done").statusCode(200);
        SUPERVISOR.post(address + "/closure", LifeStoryTest.CLOSURE).statusCode(200);
    }

    private String other(UUID id) {
        String owner = SUPERVISOR.get("/cases/" + id).extract().path("owner.id");
        return owner.equals("ana") ? "bruno" : "ana";
    }

    private UUID record() {
        ComplaintRecorded complaint = aComplaint(clock.instant());
        intake.tell(complaint);
        return complaint.complaintId();
    }

    private long differences() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from handler_load_unlike_its_cases")
                .mapTo(Long.class)
                .one());
    }

    private long count(List<UUID> cases, String status) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from resolution_case where id = any (:ids) and status = :status")
                .bindArray("ids", UUID.class, cases)
                .bind("status", status)
                .mapTo(Long.class)
                .one());
    }
}
