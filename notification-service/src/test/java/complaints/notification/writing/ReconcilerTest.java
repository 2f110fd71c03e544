package complaints.notification.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.devstack.test.RealServers;
import complaints.notification.Story;
import complaints.notification.Told;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A step is what the clock does once a minute; here each is taken by hand. */
@QuarkusTest
@QuarkusTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
@TestProfile(ReconcilerTest.StepByStep.class)
class ReconcilerTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int UNDER_FIVE_MINUTES = 4;

    /** The clock takes no step of its own. */
    public static class StepByStep implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("complaints.notice.reconcile-every", "1000d");
        }
    }

    @Inject
    Reconciler reconciler;

    @Inject
    MeterRegistry registry;

    @Inject
    Jdbi jdbi;

    @Test
    void
            a_planted_loss_is_found_and_repaired_in_under_five_steps_wherever_the_round_is_and_then_the_number_is_0_again() {
        Story story = Story.aComplaint().to(null);
        try (Told told = new Told()) {
            told.tell(story.recorded(), story.owned(), story.decided());
            await("two calls").atMost(LIMIT).until(() -> notices(story.id()) == 2);
        }
        manyOthers();
        steps(UNDER_FIVE_MINUTES);
        for (int alreadyDone = 0; alreadyDone < UNDER_FIVE_MINUTES; alreadyDone++) {
            steps(UNDER_FIVE_MINUTES);
            assertThat(missing()).isZero();
            steps(alreadyDone);
            jdbi.useHandle(handle ->
                    handle.execute("delete from notice where complaint_id = ? and kind = 'DECISION'", story.id()));

            steps(UNDER_FIVE_MINUTES);

            assertThat(notices(story.id())).as("after %d steps", alreadyDone).isEqualTo(2);
            assertThat(missing()).isEqualTo(1);
            steps(UNDER_FIVE_MINUTES);
        }
        steps(UNDER_FIVE_MINUTES);
        assertThat(missing()).isZero();
    }

    private void steps(int count) {
        for (int step = 0; step < count; step++) {
            reconciler.step();
        }
    }

    private double missing() {
        return registry.get("complaints.notices.missing").gauge().value();
    }

    private long notices(UUID complaint) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from notice where complaint_id = ?")
                .bind(0, complaint)
                .mapTo(Long.class)
                .one());
    }

    /** So many that a step takes a part of them. */
    private void manyOthers() {
        jdbi.useHandle(
                handle -> handle.execute(
                        """
                        insert into complaint (id, key) select id, id::text from (
                          select (lpad(to_hex(n * 8), 4, '0') || '0000-0000-4000-8000-000000000000')::uuid as id
                          from generate_series(1, 8000) n union all
                          select ('ffff' || lpad(to_hex(n * 8), 4, '0') || '-0000-4000-8000-000000000000')::uuid
                          from generate_series(1, 8000) n) others on conflict do nothing"""));
    }
}
