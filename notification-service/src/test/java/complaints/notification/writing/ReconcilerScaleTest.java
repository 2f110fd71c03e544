package complaints.notification.writing;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.devstack.test.RealServers;
import complaints.events.Fact;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.ItemDone;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.events.ResolutionFact.PromiseKept;
import complaints.events.ResolutionFact.PromiseMade;
import complaints.events.ResolutionFact.PromiseRenegotiated;
import complaints.events.Topic;
import complaints.notification.Story;
import complaints.notification.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What the reconciler costs a minute beside many notices; run with {@code -Dcomplaints.scale=1000000}. */
@QuarkusTest
@QuarkusTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
@TestProfile(ReconcilerTest.StepByStep.class)
@EnabledIfSystemProperty(named = "complaints.scale", matches = "\\d+")
class ReconcilerScaleTest {

    private static final int STEPS = 4;
    private static final int AT_ONCE = 10_000;
    private static final int NOTICES_EACH = 5;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration A_STEP = Duration.ofSeconds(15);

    /** Of these each fact of a complaint has a notice but the assignment, which stands in the acknowledgement. */
    private static final List<Class<? extends Fact>> FACTS = List.of(
            ComplaintRecorded.class,
            PromiseRenegotiated.class,
            DecisionMade.class,
            ItemDone.class,
            ComplaintClosed.class,
            OwnerAssigned.class,
            PromiseMade.class,
            PromiseKept.class);

    @Inject
    Reconciler reconciler;

    @Inject
    Jdbi jdbi;

    @Test
    void a_round_beside_many_notices_finds_a_planted_loss_and_no_step_is_felt() {
        Story story = Story.aComplaint().to(null);
        try (Told told = new Told()) {
            told.tell(story.recorded(), story.owned(), story.decided());
            Awaitility.await("two calls").atMost(LIMIT).until(() -> notices(story.id()) == 2);
        }
        int most = Integer.getInteger("complaints.scale");
        for (int many = most / 100; many <= most; many *= 10) {
            fill(many);
            reconciler.all("test", "a round begins after it");
            jdbi.useHandle(handle -> handle.execute("delete from notice where complaint_id = ?", story.id()));

            List<Long> millis =
                    IntStream.range(0, STEPS).mapToObj(step -> step()).toList();

            System.out.printf(
                    "SCALE reconciler beside %,d notices of %,d complaints: steps of %s ms%n",
                    count("notice"), count("complaint"), millis);
            assertThat(notices(story.id())).isEqualTo(2);
            assertThat(millis).allMatch(each -> each < A_STEP.toMillis());
        }
    }

    private long step() {
        long start = System.nanoTime();
        reconciler.step();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    /** Complaints of others until there are so many notices, looked at as PostgreSQL itself does within a minute. */
    private void fill(int notices) {
        for (long there = count("notice"); there < notices; there += AT_ONCE * NOTICES_EACH) {
            fillSome();
        }
        jdbi.useHandle(handle -> handle.execute("vacuum analyze complaint, fact, notice"));
    }

    private void fillSome() {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        with others as (
                            insert into complaint (id, key)
                            select id, id::text from (select uuidv7() as id from generate_series(1, :many)) ids returning id),
                        facts as (
                            insert into fact (id, complaint_id, topic, type, payload, heard_at)
                            select uuidv7(), others.id, 'resolution.events.v1', type, decode(repeat('7b7d', 150), 'hex'), now()
                            from others cross join unnest(:types) with ordinality as types (type, place)
                            order by others.id, place
                            returning id, complaint_id, type)
                        insert into notice (id, complaint_id, fact_id, kind, recipient, language, key, subject, body_text,
                            body_html, message_id, thread_id, written_at, state, settled_at, next_attempt_at)
                        select uuidv7(), complaint_id, id, case when type = :first then 'ACKNOWLEDGEMENT' else 'OTHER' end,
                            'a' || complaint_id || '@example.org', 'es', complaint_id::text, 'subject', repeat('x', 300),
                            repeat('y', 300), id::text, complaint_id::text, now(), 'SENT', now(), now()
                        from facts where type = any (:giving)""")
                .bind("many", AT_ONCE)
                .bindArray("types", String.class, names(FACTS.stream()))
                .bindArray("giving", String.class, names(FACTS.stream().limit(NOTICES_EACH)))
                .bind("first", Topic.wireName(FACTS.get(0)))
                .execute());
    }

    private static List<String> names(Stream<Class<? extends Fact>> types) {
        return types.map(Topic::wireName).toList();
    }

    private long count(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    private long notices(UUID complaint) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from notice where complaint_id = ?")
                .bind(0, complaint)
                .mapTo(Long.class)
                .one());
    }
}
