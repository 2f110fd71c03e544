package complaints.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** How many open cases each handler owns: kept, not counted, in the transaction that changes the case. */
@ApplicationScoped
class HandlerLoad {

    /** Rows go in the order of their handlers, so that nobody waits for each other. */
    private static final String ADD =
            """
            insert into handler_load (handler_id, slot, open, urgent)
            select handler, pg_backend_pid() % 8, open, urgent
            from unnest(:handler::text[], :open::integer[], :urgent::integer[]) as u (handler, open, urgent)
            order by handler
            on conflict (handler_id, slot) do update set
              open = handler_load.open + excluded.open, urgent = handler_load.urgent + excluded.urgent""";

    private final Jdbi jdbi;

    HandlerLoad(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    record Change(String handlerId, int open, int urgent) {

        static Change of(Burden burden, int sign) {
            return new Change(burden.handlerId(), sign, burden.urgent() ? sign : 0);
        }

        Change plus(Change other) {
            return new Change(handlerId, open + other.open, urgent + other.urgent);
        }
    }

    /** What the cases add to each handler, and take away, since they were last kept; in the order of the handlers. */
    static List<Change> changes(List<Case> cases) {
        Map<String, Change> changes = new TreeMap<>();
        for (Case each : cases) {
            Burden before = each.keptBurden();
            Burden now = each.burden();
            if (!Objects.equals(before, now)) {
                add(changes, before, -1);
                add(changes, now, 1);
            }
        }
        return changes.values().stream()
                .filter(each -> each.open() != 0 || each.urgent() != 0)
                .toList();
    }

    static void write(Handle handle, List<Change> changes) {
        if (!changes.isEmpty()) {
            Bulk.of(handle, changes, ADD)
                    .column("handler", Change::handlerId)
                    .column("open", Change::open)
                    .column("urgent", Change::urgent)
                    .execute();
        }
    }

    Map<String, Integer> read() {
        return jdbi.withHandle(
                handle -> handle.select("select handler_id, sum(open)::integer from handler_load group by handler_id")
                        .reduceRows(new HashMap<>(), (load, row) -> {
                            load.put(row.getColumn(1, String.class), row.getColumn(2, Integer.class));
                            return load;
                        }));
    }

    private static void add(Map<String, Change> changes, Burden burden, int sign) {
        if (burden != null) {
            changes.merge(burden.handlerId(), Change.of(burden, sign), Change::plus);
        }
    }
}
