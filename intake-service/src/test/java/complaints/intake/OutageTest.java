package complaints.intake;

import static complaints.intake.Intake.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import complaints.devstack.test.RealServers;
import complaints.events.IntakeFact.ComplaintRecorded;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Kafka or PostgreSQL is away: what can be taken is taken, and the rest is asked to come back. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OutageTest {

    private static final Duration RECOVERY = Duration.ofMinutes(2);
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void complaints_are_recorded_while_kafka_is_away_and_told_when_it_is_back() {
        String id;
        RealServers.kafka().killHard();
        try {
            id = Intake.record(aComplaint()).then().statusCode(201).extract().path("id");
        } finally {
            RealServers.kafka().restart();
        }
        await("told after all").atMost(RECOVERY).ignoreExceptions().untilAsserted(() -> assertThat(
                        ToldFacts.about(UUID.fromString(id), 1))
                .hasExactlyElementsOfTypes(ComplaintRecorded.class));
    }

    @Test
    void without_a_database_reading_and_recording_are_refused_and_asked_to_come_back() {
        Told told = aComplaint();
        String id = Intake.record(told).then().statusCode(201).extract().path("id");
        RealServers.postgres().killHard();
        try {
            assertAskedToComeBack(() -> Intake.record(aComplaint()));
            assertAskedToComeBack(() -> Intake.read(id));
            assertAskedToComeBack(() -> Intake.search("contract", told.get("contract")));
        } finally {
            RealServers.postgres().restart();
        }
        await("recorded again")
                .atMost(RECOVERY)
                .untilAsserted(() -> Intake.record(aComplaint()).then().statusCode(201));
    }

    /** Stopped: its port accepts, and nothing ever comes. A socket alone waits a minute. */
    @Test
    void a_database_that_says_nothing_lets_nobody_wait_and_what_was_in_doubt_counts_once_when_it_is_sent_again() {
        Told told = aComplaint();
        String id = Intake.record(told).then().statusCode(201).extract().path("id");
        Told inDoubt = aComplaint();
        String key = Intake.unique("in-doubt-");
        RealServers.postgres().pause();
        try {
            assertTimeoutPreemptively(SOON, () -> {
                assertAskedToComeBack(() -> recordOnce(inDoubt, key));
                assertAskedToComeBack(() -> Intake.read(id));
            });
        } finally {
            RealServers.postgres().resume();
        }
        await("it answers again").atMost(RECOVERY).until(() -> Intake.read(id).statusCode() == 200);
        String first = recordOnce(inDoubt, key).then().statusCode(201).extract().path("id");
        recordOnce(inDoubt, key).then().statusCode(201).body("id", equalTo(first));
    }

    private static Response recordOnce(Told told, String key) {
        return Intake.agent().header("Idempotency-Key", key).body(told).post("/complaints");
    }

    private static void assertAskedToComeBack(Supplier<Response> request) {
        for (int time = 0; time < 3; time++) {
            Response refused = request.get();
            refused.then().statusCode(503).contentType("application/problem+json");
            assertThat(refused.header("Retry-After")).isEqualTo("2");
        }
    }
}
