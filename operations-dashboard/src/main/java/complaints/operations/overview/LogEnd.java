package complaints.operations.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** How far the log reaches. */
@ApplicationScoped
class LogEnd {

    private static final Place NOWHERE = new Place(0, null);

    private final Jdbi jdbi;

    LogEnd(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param position of the newest event; at least as many as there are */
    record Place(long position, Instant heardAt) {}

    Place read() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select position, heard_at from event_log order by position desc limit 1")
                .map((row, context) -> new Place(
                        row.getLong("position"), row.getTimestamp("heard_at").toInstant()))
                .findOne()
                .orElse(NOWHERE));
    }
}
