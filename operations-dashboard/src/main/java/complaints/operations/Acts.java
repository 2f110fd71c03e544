package complaints.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Who did what from the dashboard, and why. Rows are only ever added. */
@ApplicationScoped
public class Acts {

    /**
     * One act.
     *
     * @param what REPLAY, DISCARD, RECONCILE, EXPORT or REBUILD
     * @param about the parked event, the file …
     */
    public record Act(Instant at, String what, String about, String by, String reason) {}

    private final Jdbi jdbi;
    private final Clock clock;

    Acts(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    public void record(String what, String about, String by, String reason) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into act (at, what, about, by, reason) values (?, ?, ?, ?, ?)",
                Timestamp.from(clock.instant()),
                what,
                about,
                by,
                reason));
    }

    /** The newest first. */
    public List<Act> latest(int most) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select at, what, about, by, reason from act order by id desc limit :most")
                        .bind("most", most)
                        .map((row, context) -> new Act(
                                row.getTimestamp("at").toInstant(),
                                row.getString("what"),
                                row.getString("about"),
                                row.getString("by"),
                                row.getString("reason")))
                        .list());
    }
}
