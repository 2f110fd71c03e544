package complaints.resolution.lookup;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Everything said, told and done about a case. */
@ApplicationScoped
class History {

    private final Jdbi jdbi;

    History(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One entry of a case's file; its hash covers the one before it. */
    public record Line(int number, Instant at, String type, String by, @JsonRawValue String data, String hash) {}

    List<Object> of(UUID caseId) {
        return jdbi.withHandle(handle -> handle.select(
                        "select number, at, type, by, data, hash from case_entry where case_id = ? order by number",
                        caseId)
                .map((row, context) -> (Object) new Line(
                        row.getInt(1),
                        row.getTimestamp(2).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list());
    }
}
