package complaints.resolution.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.devstack.test.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The supervisor's view among many cases, in a database of its own: other tests look at theirs. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TeamTest {

    private static final String DATABASE = "team";
    private static final Instant NOW = Instant.parse("2026-12-14T11:00:00Z");
    private static final Instant IDLE = NOW.minus(Duration.ofDays(3));
    private static final Pattern SCAN = Pattern.compile("Scan.*actual rows=([\\d.]+) loops=(\\d+)");
    private static final Pattern REMOVED = Pattern.compile("Rows Removed by .*: (\\d+)");
    private static final Map<String, String> STATEMENTS = Map.of(
            "members", TeamSql.MEMBERS,
            "offers", TeamSql.OFFERS,
            "offers to one", TeamSql.OFFERED_TO,
            "returned", TeamSql.RETURNED,
            "at risk", TeamSql.AT_RISK,
            "idle", TeamSql.IDLE,
            "without a date ahead", TeamSql.WITHOUT_FUTURE);

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private Jdbi jdbi;

    @BeforeEach
    void aDatabaseOfItsOwn() throws SQLException {
        try (Connection server = RealServers.postgres().connect("postgres")) {
            server.createStatement().execute("drop database if exists " + DATABASE);
            server.createStatement().execute("create database " + DATABASE + " owner " + user);
        }
        String url = RealServers.postgres().jdbcUrl(DATABASE);
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("db/resolution")
                .load()
                .migrate();
        jdbi = Jdbi.create(url, user, password);
        jdbi.useHandle(ManyCases::trust);
        jdbi.useHandle(
                handle -> handle.execute(
                        """
                insert into handler (id, name, skills, languages, capacity)
                select unnest(array['ana', 'bruno', 'carmen', 'diego', 'eva']), 'x', '{}', '{}', 100"""));
    }

    /** Rows, not time: the same on a busy and on an idle machine. Two hundred are shown, each with its case and its owner. */
    @Test
    void among_forty_thousand_cases_the_view_looks_at_no_more_rows_than_it_shows() {
        fill(0, 40_000);

        STATEMENTS.forEach((what, statement) ->
                assertThat(rowsLookedAt(statement)).as(what).isLessThan(1_000));
    }

    @Test
    void cases_without_a_date_ahead_are_counted_as_the_database_sees_them() {
        fill(0, 4_000);
        assertThat(silent()).isZero();

        jdbi.useHandle(
                handle -> handle.execute(
                        """
                with undated as (update resolution_case set next_due = null
                                 where key in ('SCALE-1', 'SCALE-2') returning id),
                     late as (select id from resolution_case where key in ('SCALE-3', 'SCALE-23', 'SCALE-43'))
                update promise set state = 'CANCELLED', ended_at = now()
                where case_id in (select id from undated)
                   or case_id in (select id from late) and due_at > now()"""));
        assertThat(silent()).isEqualTo(5).isEqualTo(jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from open_case_without_future_promise")
                .mapTo(Long.class)
                .one()));
    }

    private long silent() {
        return new Team(jdbi).look(NOW, IDLE).openWithoutFuturePromise();
    }

    private void fill(int from, int to) {
        jdbi.useTransaction(handle -> ManyCases.add(handle, from, to));
        jdbi.useHandle(ManyCases::settle);
    }

    /** Found and thrown away by every scan of the plan, as often as it ran. */
    private double rowsLookedAt(String statement) {
        double rows = 0;
        double loops = 1;
        for (String line : plan(statement)) {
            Matcher scan = SCAN.matcher(line);
            Matcher removed = REMOVED.matcher(line);
            if (scan.find()) {
                loops = Double.parseDouble(scan.group(2));
                rows += Double.parseDouble(scan.group(1)) * loops;
            } else if (removed.find()) {
                rows += Double.parseDouble(removed.group(1)) * loops;
            }
        }
        return rows;
    }

    private List<String> plan(String statement) {
        return jdbi.withHandle(handle -> handle.createQuery("explain (analyze, timing off) " + statement)
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("to", "eva")
                .bind("since", NOW.minus(Duration.ofDays(7)).atOffset(ZoneOffset.UTC))
                .bind("idleSince", IDLE.atOffset(ZoneOffset.UTC))
                .mapTo(String.class)
                .list());
    }
}
