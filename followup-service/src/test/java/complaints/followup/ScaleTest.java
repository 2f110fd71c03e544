package complaints.followup;

import static complaints.followup.Fixtures.aClosing;
import static complaints.followup.Fixtures.aComplaint;
import static complaints.followup.Fixtures.aReopening;
import static org.assertj.core.api.Assertions.assertThat;

import complaints.devstack.test.RealServers;
import complaints.events.Fact;
import complaints.followup.asking.Asking;
import complaints.followup.planning.IntakeListener;
import complaints.followup.planning.ResolutionListener;
import complaints.messaging.Envelope;
import complaints.messaging.Heard;
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
import java.util.function.Function;
import java.util.stream.IntStream;
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
    private static final int WARMING_UP = 60;
    private static final int MEASURED = 25;

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
    IntakeListener intake;

    @Inject
    ResolutionListener resolution;

    @Inject
    Asking asking;

    @Inject
    Jdbi jdbi;

    @Test
    void many_scheduled_checks_cost_the_same_as_few() {
        Instant monday = clock.toNextMondayNoon();
        empty();
        rounds(monday, WARMING_UP);
        empty();
        fill(1_000);
        long[] few = measured(monday, 1_000);
        long[] lot = few;
        int most = Integer.getInteger("complaints.scale");
        for (int many = 10_000; many <= most; many *= 10) {
            fill(many);
            lot = measured(monday, many);
        }

        for (int step = 0; step < few.length; step++) {
            assertThat(lot[step]).isLessThan(2 * few[step]);
        }
    }

    private void empty() {
        jdbi.useHandle(
                handle -> handle.execute("truncate satisfaction_check, followed_complaint, review_story cascade"));
    }

    private long[] measured(Instant monday, int beside) {
        long[] medians = rounds(monday, MEASURED);
        System.out.printf(
                "SCALE beside %,d: arm %d µs, fire %d µs, cancel %d µs per check, median of %d rounds; touched:%s%n",
                beside, medians[0], medians[1], medians[2], MEASURED, pages(monday));
        return medians;
    }

    private long[] rounds(Instant monday, int count) {
        List<long[]> rounds = Stream.generate(() -> round(monday)).limit(count).toList();
        return IntStream.range(0, rounds.get(0).length)
                .mapToLong(step -> rounds.stream()
                        .mapToLong(round -> round[step])
                        .sorted()
                        .skip(count / 2)
                        .findFirst()
                        .orElseThrow())
                .toArray();
    }

    /** Arms, fires and cancels some hundreds beside those that are there; microseconds per check. */
    private long[] round(Instant monday) {
        List<UUID> complaints = Stream.generate(Ids::next).limit(ROUND).toList();
        Instant closed = monday.minus(Duration.ofDays(7));
        long arm = perCheck(2 * ROUND, () -> {
            intake.hear(heard(complaints, id -> aComplaint(id, closed)));
            resolution.hear(heard(complaints, id -> aClosing(id, closed)));
        });
        long fire = perCheck(ROUND, this::fireAll);
        long cancel = perCheck(2 * ROUND, () -> resolution.hear(heard(complaints, id -> aReopening(id, closed, 1))));
        return new long[] {arm, fire, cancel};
    }

    private static <F extends Fact> List<Heard<F>> heard(List<UUID> complaints, Function<UUID, F> fact) {
        return complaints.stream()
                .map(fact)
                .map(each -> new Heard<>(each, new Envelope(Ids.next(), null, null, each.at(), 0, null), null))
                .toList();
    }

    private String pages(Instant monday) {
        UUID some = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            intake.hear(heard(List.of(some), id -> aComplaint(id, monday)));
            resolution.hear(heard(List.of(some), id -> aClosing(id, monday)));
        });
        return pagesOfAClaim() + pagesOfACancellation(some);
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

    /**
     * Scheduled checks of other customers, due in the next sixty days, a few thousand per statement; both tables looked at
     * as PostgreSQL itself does within a minute.
     */
    private void fill(int checks) {
        for (int from = 0; from < checks / 2; from += SLICE) {
            int first = from + 1;
            int last = Math.min(from + SLICE, checks / 2);
            QuarkusTransaction.requiringNew().run(() -> fill("of " + checks + " ", first, last));
        }
        jdbi.useHandle(handle -> handle.execute("analyze satisfaction_check, followed_complaint"));
    }

    private void fill(String name, int first, int last) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        with made as (
                            insert into followed_complaint (complaint_id, customer, mail_domain, language, zone,
                                category, channel, closing, closed_at, planned_closing, items)
                            select uuidv7(), :name || n, 'd' || n % 500 || '.example', 'es',
                                'Europe/Madrid', 'BILLING', 'PHONE', 1, :now, 1, '[]'
                            from generate_series(:first, :last) n
                            returning complaint_id, customer, mail_domain)
                        insert into satisfaction_check (id, complaint_id, closing, kind, status, customer,
                            mail_domain, zone, exact, reminder, scheduled_at, due, next_at)
                        select uuidv7(), complaint_id, 1, kind, 'SCHEDULED', customer,
                            mail_domain, 'Europe/Madrid', false, '7d', :now, due, due
                        from (select *, row_number() over () n from made) each,
                            (values ('FIRST', interval '1 day'), ('SECOND', interval '28 days')) kinds (kind, term),
                            lateral (select :now::timestamptz + term + n % 40000 * interval '1 minute' as due) soon""")
                .bind("name", name)
                .bind("now", now)
                .bind("first", first)
                .bind("last", last)
                .execute());
    }
}
