package complaints.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.devstack.test.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;

/** A backlog is drained; {@code -Dbacklog=20000} measures how fast, and says where the time goes. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BacklogTest {

    private static final int SMALL = 300;
    private static final int COMPLAINTS = Integer.getInteger("backlog", SMALL);

    @Inject
    MovableClock clock;

    @Inject
    Jdbi jdbi;

    @Test
    void a_backlog_of_complaints_becomes_as_many_cases_each_counted_in_its_owners_load() throws Exception {
        Map<String, Duration> statements = new ConcurrentHashMap<>();
        Path database =
                Path.of("target", "real-servers", "" + ProcessHandle.current().pid(), "postgres", "data");
        if (COMPLAINTS > SMALL) {
            drain(COMPLAINTS / 4);
            jdbi.setSqlLogger(timing(statements));
        }
        try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
            recording.start();
            Cost before = Cost.now(database);
            drain(COMPLAINTS);
            System.out.println("backlog: " + Cost.now(database).since(before).of(COMPLAINTS));
            recording.dump(Path.of("target", "backlog.jfr"));
        }
        new TreeMap<>(statements).forEach((sql, time) -> System.out.printf("%7d ms  %s%n", time.toMillis(), sql));
        assertThat(number("select count(*) from handler_load_unlike_its_cases")).isZero();
    }

    private void drain(int complaints) {
        long before = number("select coalesce(sum(open), 0) from handler_load");
        Backlog.tell(complaints, clock.instant());
        await("the backlog is drained")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(number("select coalesce(sum(open), 0) from handler_load"))
                        .isEqualTo(before + complaints));
    }

    private long number(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private static SqlLogger timing(Map<String, Duration> statements) {
        return new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                String sql = context.getRenderedSql().strip().replaceAll("\\s+", " ");
                statements.merge(
                        sql.substring(0, Math.min(60, sql.length())),
                        Duration.between(context.getExecutionMoment(), context.getCompletionMoment()),
                        Duration::plus);
            }
        };
    }
}
