package complaints.operations.export;

import complaints.operations.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Writes figures as CSV. */
@ApplicationScoped
class Exporting {

    private final Jdbi jdbi;
    private final Acts acts;

    Exporting(Jdbi jdbi, Acts acts) {
        this.jdbi = jdbi;
        this.acts = acts;
    }

    @Transactional
    String counters(String by, String reason) {
        acts.record("EXPORT", "counters.csv", by, reason);
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        "select figure, slot, label, value from counter where value <> 0 order by figure, slot, label")
                .map((row, context) -> String.join(
                        ",",
                        row.getString("figure"),
                        row.getLong("slot") == 0
                                ? ""
                                : Instant.ofEpochSecond(row.getLong("slot")).toString(),
                        quoted(row.getString("label")),
                        row.getString("value")))
                .stream()
                .collect(Collectors.joining("\r\n", "figure,from,label,value\r\n", "\r\n")));
    }

    /** Quoted as RFC 4180 wants it, and so that no spreadsheet takes a name for a formula. */
    private static String quoted(String label) {
        String plain = label.isEmpty() || "=+-@\t\r".indexOf(label.charAt(0)) < 0 ? label : "'" + label;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }
}
