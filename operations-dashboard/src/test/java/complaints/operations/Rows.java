package complaints.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Looks into the dashboard's tables. */
@ApplicationScoped
class Rows {

    private final Jdbi jdbi;

    Rows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Transactional
    long events(UUID complaint) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from event_log where complaint_id = :complaint")
                        .bind("complaint", complaint)
                        .mapTo(Long.class)
                        .one());
    }

    @Transactional
    List<String> lines(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    @Transactional
    long number(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    /** All counters but zeros, as text. */
    @Transactional
    Map<String, Long> counters() {
        return jdbi.withHandle(handle -> {
            Map<String, Long> counters = new TreeMap<>();
            handle.createQuery(
                            "select figure || ' ' || slot || ' ' || label as name, value from counter where value <> 0")
                    .map((row, context) -> Map.entry(row.getString("name"), row.getLong("value")))
                    .forEach(each -> counters.put(each.getKey(), each.getValue()));
            return counters;
        });
    }
}
