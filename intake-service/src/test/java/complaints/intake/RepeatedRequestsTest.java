package complaints.intake;

import static complaints.intake.Intake.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import complaints.devstack.test.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RepeatedRequestsTest {

    @Inject
    Jdbi jdbi;

    @Test
    void a_repeated_request_is_answered_byte_for_byte_as_the_first() {
        String key = UUID.randomUUID().toString();
        Told told = aComplaint();
        Response first = post(key, told);
        Response second = post(key, told);

        first.then().statusCode(201).header("Idempotent-Replayed", nullValue());
        second.then().statusCode(201).header("Idempotent-Replayed", equalTo("true"));
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        post(key, aComplaint()).then().statusCode(201);
        post(key, aComplaint())
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("/idempotency-key-reused"));
    }

    @Test
    void a_refused_request_may_be_sent_again_with_its_key() {
        String key = UUID.randomUUID().toString();
        Told told = aComplaint();
        Intake.record(told).then().statusCode(201);
        post(key, told).then().statusCode(409).body("type", endsWith("/already-told"));
        post(key, told).then().statusCode(409).body("type", endsWith("/already-told"));
    }

    @Test
    void while_the_first_is_being_answered_the_second_is_asked_to_come_back() {
        String key = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> {
            jdbi.useHandle(
                    handle -> handle.execute("select pg_advisory_xact_lock(hashtextextended(?, 1))", "agent\n" + key));
            post(key, aComplaint())
                    .then()
                    .statusCode(409)
                    .header("Retry-After", equalTo("1"))
                    .body("type", endsWith("/request-in-progress"));
        });
        post(key, aComplaint()).then().statusCode(201);
    }

    @Test
    void what_was_answered_is_answered_again_to_all_who_ask_at_the_same_time() throws Exception {
        String key = UUID.randomUUID().toString();
        Told told = aComplaint();
        byte[] first = post(key, told).asByteArray();

        List<Callable<Response>> repeats = Collections.nCopies(24, () -> post(key, told));
        ExecutorService callers = Executors.newFixedThreadPool(repeats.size());
        try {
            for (Future<Response> repeat : callers.invokeAll(repeats)) {
                assertThat(repeat.get().asByteArray()).isEqualTo(first);
            }
        } finally {
            callers.shutdownNow();
        }
        QuarkusTransaction.requiringNew().run(() -> {
            jdbi.useHandle(
                    handle -> handle.execute("select pg_advisory_xact_lock(hashtextextended(?, 1))", "agent\n" + key));
            assertThat(post(key, told).asByteArray())
                    .as("while another process answers a repeat")
                    .isEqualTo(first);
        });
    }

    @Test
    void a_key_names_its_request_for_seven_days() {
        String key = UUID.randomUUID().toString();
        post(key, aComplaint()).then().statusCode(201);
        jdbi.useHandle(handle -> handle.execute(
                "update idempotent_answer set answered_at = answered_at - interval '7 days' where key = ?", key));
        post(key, aComplaint()).then().statusCode(201).header("Idempotent-Replayed", nullValue());
    }

    @Test
    void an_unusable_key_is_refused_by_name() {
        post("two words", aComplaint()).then().statusCode(400).body("violations[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void a_repeated_contact_joins_once() {
        String id = Intake.record(aComplaint()).then().extract().path("id");
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 3; time++) {
            Intake.agent()
                    .header("Idempotency-Key", key)
                    .body("{\"channel\":\"CHAT\",\"reason\":\"CHASING\",\"text\":\"¿Cómo va?\"}")
                    .post("/complaints/{id}/contacts", id)
                    .then()
                    .statusCode(201);
        }
        Intake.read(id).then().body("contacts.size()", equalTo(1));
    }

    private static Response post(String key, Told told) {
        return Intake.agent().header("Idempotency-Key", key).body(told).post("/complaints");
    }
}
