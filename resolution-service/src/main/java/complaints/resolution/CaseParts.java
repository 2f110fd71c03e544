package complaints.resolution;

import complaints.events.Person;
import complaints.events.PromiseKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Promises and handoffs of cases, from their rows. */
@ApplicationScoped
class CaseParts {

    Map<UUID, List<Promise>> promises(Handle handle, Collection<UUID> cases) {
        return gather(
                handle,
                "select * from promise where case_id = any (:cases) order by made_at, id",
                cases,
                row -> new Promise(
                        row.getObject("id", UUID.class),
                        PromiseKind.valueOf(row.getString("kind")),
                        instant(row, "made_at"),
                        instant(row, "due_at"),
                        row.getString("rule"),
                        row.getObject("item", Integer.class),
                        Promise.State.valueOf(row.getString("state")),
                        instant(row, "ended_at"),
                        instant(row, "warned_at"),
                        instant(row, "updated_at")));
    }

    Map<UUID, List<Handoff>> handoffs(Handle handle, Collection<UUID> cases) {
        return gather(
                handle,
                """
                select o.*, f.name as from_name, t.name as to_name from handoff o
                join handler f on f.id = o.from_id join handler t on t.id = o.to_id
                where o.case_id = any (:cases) order by o.offered_at, o.id""",
                cases,
                row -> new Handoff(
                        row.getObject("id", UUID.class),
                        new Person(row.getString("from_id"), row.getString("from_name")),
                        new Person(row.getString("to_id"), row.getString("to_name")),
                        row.getString("reason"),
                        instant(row, "offered_at"),
                        instant(row, "expires_at"),
                        Handoff.State.valueOf(row.getString("state")),
                        instant(row, "ended_at")));
    }

    private interface Mapping<T> {
        T map(ResultSet row) throws SQLException;
    }

    private static <T> Map<UUID, List<T>> gather(
            Handle handle, String sql, Collection<UUID> cases, Mapping<T> mapping) {
        Map<UUID, List<T>> gathered = new HashMap<>();
        if (!cases.isEmpty()) {
            handle.createQuery(sql)
                    .bindArray("cases", UUID.class, cases)
                    .map((row, context) -> gathered.computeIfAbsent(
                                    row.getObject("case_id", UUID.class), id -> new ArrayList<>())
                            .add(mapping.map(row)))
                    .list();
        }
        return gathered;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
