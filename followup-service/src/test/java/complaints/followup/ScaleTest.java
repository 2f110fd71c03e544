package complaints.followup;

import static complaints.followup.Fixtures.aClosing;
import static complaints.followup.Fixtures.aComplaint;
import static complaints.followup.Fixtures.aReopening;
import static org.assertj.core.api.Assertions.assertThat;

import complaints.devstack.test.RealServers;
import complaints.followup.asking.Asking;
import complaints.followup.planning.Planning;
import complaints.messaging.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What arming, firing and cancelling cost beside many scheduled checks; run with {@code -Dcomplaints.scale=1000000}. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(ScaleTest.TimerAtRest.class)
@EnabledIfSystemProperty(named = "complaints.scale", matches = "\\d+")
class ScaleTest {

    private static final int ROUND = 200;
    private static final int SLICE = 5000;

    /** The measure moves time itself. */
    public static class TimerAtRest implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.scheduler.enabled", "false",
                    "complaints.followup.per-domain-per-minute", "600000",
                    "quarkus.transaction-manager.default-transaction-timeout", "600s");
        }
    }

    @Inject
    MovableClock clock;

    @Inject
    Planning planning;

    @Inject
    Asking asking;

    @Inject
    Jdbi jdbi;

    @Test
    void many_scheduled_checks_cost_the_same_as_few() {
        Instant monday = clock.toNextMondayNoon();
        round(monday, 0);
        fill(1_000);
        long[] few = round(monday, 1_000);
        long[] lot = few;
        int most = Integer.getInteger("complaints.scale");
        for (int many = 10_000; many <= most; many *= 10) {
            fill(many);
            lot = round(monday, many);
        }

        for (int step = 0; step < few.length; step++) {
            assertThat(lot[step]).isLessThan(3 * few[step] + 200);
        }
    }

    /** Arms, fires and cancels some hundreds beside those that are there; microseconds per check. */
    private long[] round(Instant monday, int beside) {
        List<UUID> complaints = Stream.generate(Ids::next).limit(ROUND).toList();
        Instant closed = monday.minus(Duration.ofDays(7));
        long arm = perCheck(
                2 * ROUND,
                () -> complaints.forEach(id -> {
                    planning.recorded(aComplaint(id, closed));
                    planning.closed(aClosing(id, closed));
                }));
        String pages = pagesOfAClaim() + pagesOfACancellation(complaints.get(0));
        long fire = perCheck(ROUND, this::fireAll);
        long cancel = perCheck(2 * ROUND, () -> complaints.forEach(id -> planning.reopened(aReopening(id, closed, 1))));
        System.out.printf(
                "SCALE beside %,d: arm %d µs, fire %d µs, cancel %d µs per check; touched:%s%n",
                beside, arm, fire, cancel, pages);
        return new long[] {arm, fire, cancel};
    }

    /** What PostgreSQL touches to find and lock the next 200: the same on a busy and on an idle machine. */
    private String pagesOfAClaim() {
        return " claim:"
                + pages(
                        """
                explain (analyze, buffers) select * from satisfaction_check where next_at <= :what
                order by next_at limit 200 for update skip locked""",
                        clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** What it touches to find and lock the checks of one complaint. */
    private String pagesOfACancellation(UUID complaint) {
        return " cancel:"
                + pages(
                        "explain (analyze, buffers) select * from satisfaction_check where complaint_id = :what for update",
                        complaint);
    }

    private String pages(String explain, Object what) {
        return jdbi.withHandle(handle -> handle.createQuery(explain).bind("what", what).mapTo(String.class).stream()
                .filter(line -> line.contains("Buffers") || line.contains("Scan"))
                .limit(3)
                .map(line -> line.strip().replaceAll("\\(cost.*", ""))
                .reduce("", (one, other) -> one + " | " + other));
    }

    private void fireAll() {
        int taken = 0;
        for (int turn = asking.turn(); turn > 0; turn = asking.turn()) {
            taken += turn;
        }
        assertThat(taken).isEqualTo(ROUND);
    }

    private long perCheck(int checks, Runnable work) {
        long start = System.nanoTime();
        QuarkusTransaction.requiringNew().timeout(600).run(work);
        return (System.nanoTime() - start) / 1000 / checks;
    }

    /** Scheduled checks of other customers, due in the next sixty days, a few thousand per statement. */
    private void fill(int checks) {
        for (int from = 0; from < checks / 2; from += SLICE) {
            int first = from + 1;
            int last = Math.min(from + SLICE, checks / 2);
            QuarkusTransaction.requiringNew().run(() -> fill("of " + checks + " ", first, last));
        }
        jdbi.useHandle(handle -> handle.execute("analyze satisfaction_check"));
    }

    private void fill(String name, int first, int last) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            """
                            insert into followed_complaint (complaint_id, customer, mail_domain, language, zone,
                                category, channel, closing, closed_at, planned_closing, items)
                            select md5(:name || n)::uuid, :name || n, 'd' || n % 500 || '.example', 'es',
                                'Europe/Madrid', 'BILLING', 'PHONE', 1, :now, 1, '[]'
                            from generate_series(:first, :last) n""")
                    .bind("name", name)
                    .bind("now", now)
                    .bind("first", first)
                    .bind("last", last)
                    .execute();
            handle.createUpdate(
                            """
                            insert into satisfaction_check (id, complaint_id, closing, kind, status, customer,
                                mail_domain, zone, exact, reminder, scheduled_at, due, next_at)
                            select gen_random_uuid(), md5(:name || n)::uuid, 1, kind, 'SCHEDULED', :name || n,
                                'd' || n % 500 || '.example', 'Europe/Madrid', false, '7d', :now, due, due
                            from generate_series(:first, :last) n, (values ('FIRST'), ('SECOND')) kinds (kind),
                                lateral (select :now::timestamptz + interval '1 day' + n % 84960 * interval '1 minute' as due) soon""")
                    .bind("name", name)
                    .bind("now", now)
                    .bind("first", first)
                    .bind("last", last)
                    .execute();
        });
    }
}
