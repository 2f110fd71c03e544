package complaints.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What the overview costs beside very many complaints; only on request: {@code -Dcomplaints.growth=1000000}. */
@OperationsTest
@EnabledIfSystemProperty(named = "complaints.growth", matches = "\\d+")
class OverviewGrowthTest {

    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("complaints.growth", 0);
    private static final int DAYS = 300;
    private static final double AIM = 1.2;

    @Inject
    Jdbi jdbi;

    @Test
    void the_overview_costs_as_much_among_many_as_among_few() {
        jdbi.useHandle(handle -> handle.execute(COUNTERS));
        fill(0, FEW);
        IntStream.range(0, 5).forEach(each -> median());
        double few = median();
        fill(FEW, MANY);
        double many = median();
        System.out.printf("GROWTH overview: %.2f ms among %,d, %.2f ms among %,d%n", few, FEW, many, MANY);
        assertThat(many / few).isLessThan(AIM);
    }

    /** Each number of days is a reading of its own: what was read is shown again for a second. */
    private static double median() {
        double[] millis = IntStream.rangeClosed(1, DAYS)
                .mapToDouble(OverviewGrowthTest::millis)
                .sorted()
                .toArray();
        return millis[DAYS / 2];
    }

    private static double millis(int days) {
        long start = System.nanoTime();
        given().auth()
                .preemptive()
                .basic("operations", "operations")
                .get("/api/overview?days=" + days)
                .then()
                .statusCode(200);
        return (System.nanoTime() - start) / 1e6;
    }

    private void fill(int from, int until) {
        jdbi.useHandle(handle -> {
            handle.execute(COMPLAINTS, from, until - 1);
            handle.execute(PROMISES);
            handle.execute("vacuum analyze projection.complaint, projection.open_promise, projection.counter");
        });
    }

    /** One in thirty is open; the times of what is dated spread over ten days to come. */
    private static final String COMPLAINTS =
            """
            insert into projection.complaint (id, key, category, status, is_open, owner_id, owner, upset, recorded_at, answer_by,
              told_until, marks)
            select uuidv7(), 'G' || i, 'BILLING', case when i % 30 = 0 then 'OWNED' else 'CLOSED' end, i % 30 = 0,
              'owner' || i % 50, 'Owner ' || i % 50, i % 10 = 0, now() - i * interval '1 minute', now() + interval '10 days',
              case when i % 30 = 0 then now() + interval '1 hour' + i % 14000 * interval '1 minute' end, '{}'
            from generate_series(?, ?) i""";

    private static final String PROMISES =
            """
            insert into projection.open_promise (promise_id, complaint_id, kind, due)
            select id, id, 'ANSWER', told_until from projection.complaint where is_open
            on conflict do nothing""";

    /** A year of every day's figures, the same beside few and many: their number goes with time, not with complaints. */
    private static final String COUNTERS =
            """
            insert into projection.counter (figure, slot, label, value)
            select figure, extract(epoch from date_trunc('day', now()) - day * interval '1 day')::bigint, 'label ' || label, 7
            from unnest(array['broken', 'cause', 'outcome', 'satisfaction', 'notices', 'verdict', 'recorded']) figure,
              generate_series(0, 365) day, generate_series(1, 20) label
            on conflict do nothing""";
}
