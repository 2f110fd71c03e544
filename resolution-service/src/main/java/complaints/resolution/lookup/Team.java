package complaints.resolution.lookup;

import complaints.events.Person;
import complaints.resolution.lookup.TeamView.Idle;
import complaints.resolution.lookup.TeamView.Member;
import complaints.resolution.lookup.TeamView.Offer;
import complaints.resolution.lookup.TeamView.Risk;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/** Reads the supervisor's view. */
@ApplicationScoped
class Team {

    private static final Duration RETURNED_LATELY = Duration.ofDays(7);

    private final Jdbi jdbi;

    Team(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @param idleSince owners who have done nothing since then are idle */
    TeamView look(Instant now, Instant idleSince) {
        Instant none = Instant.EPOCH;
        return new TeamView(
                list(TeamSql.MEMBERS, "none", none, Team::member),
                list(TeamSql.OFFERS, "none", none, Team::offer),
                list(TeamSql.RETURNED, "since", now.minus(RETURNED_LATELY), Team::offer),
                list(TeamSql.AT_RISK, "none", none, Team::risk),
                list(TeamSql.IDLE, "idleSince", idleSince, Team::idle),
                list(TeamSql.WITHOUT_FUTURE, "none", none, row -> row.getLong(1))
                        .get(0));
    }

    /** Handoffs that wait for this handler's answer, the one that ends first first. */
    List<Offer> offeredTo(String handler) {
        return jdbi.withHandle(handle -> handle.createQuery(TeamSql.OFFERED_TO)
                .bind("to", handler)
                .map((row, context) -> offer(row))
                .list());
    }

    private <T> List<T> list(String sql, String name, Instant value, Reading<T> reading) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind(name, value.atOffset(ZoneOffset.UTC))
                .map((row, context) -> reading.read(row))
                .list());
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getString("id"),
                row.getString("name"),
                row.getInt("open"),
                row.getInt("urgent"),
                row.getInt("capacity"),
                instant(row, "absent_until"),
                row.getString("substitute"));
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("key"),
                row.getString("from_id"),
                row.getString("to_id"),
                row.getString("reason"),
                instant(row, "expires_at"));
    }

    private static Risk risk(ResultSet row) throws SQLException {
        return new Risk(
                row.getObject("case_id", UUID.class),
                row.getString("key"),
                owner(row),
                row.getString("kind"),
                instant(row, "due_at"),
                row.getString("rule") != null);
    }

    private static Idle idle(ResultSet row) throws SQLException {
        return new Idle(row.getObject("id", UUID.class), row.getString("key"), owner(row), instant(row, "last_act_at"));
    }

    private static Person owner(ResultSet row) throws SQLException {
        return new Person(row.getString("owner_id"), row.getString("owner_name"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
