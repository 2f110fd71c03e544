package complaints.operations.rebuilding;

import complaints.operations.Acts;
import complaints.operations.EventLog;
import complaints.operations.EventLog.Place;
import complaints.operations.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Fills a second schema from the event log and lets it take the place of the first. Readers that are under way finish
 * on the tables they began with.
 */
@ApplicationScoped
class Rebuilding {

    private static final int BATCH = 5000;

    private final Jdbi jdbi;
    private final EventLog log;
    private final Projection projection;
    private final Acts acts;

    Rebuilding(Jdbi jdbi, EventLog log, Projection projection, Acts acts) {
        this.jdbi = jdbi;
        this.log = log;
        this.projection = projection;
        this.acts = acts;
    }

    /** How far one step came. */
    record Step(long position, int events, boolean caughtUp, boolean swapped) {}

    @Transactional
    void begin(String by) {
        acts.record("REBUILD", "projection", by, "asked for");
        execute(
                "drop schema if exists projection_next cascade",
                "create schema projection_next",
                "create table projection_next.complaint (like projection.complaint including all)",
                "create table projection_next.open_promise (like projection.open_promise including all)",
                "create table projection_next.counter (like projection.counter including all)");
    }

    @Transactional
    Step read(long position) {
        return write(position, false);
    }

    /** What came in the meantime, while nobody else writes; then the new tables take over. */
    @Transactional
    Step finish(long position) {
        log.lock();
        Step last = write(position, true);
        if (last.caughtUp()) {
            execute(
                    "drop schema if exists projection_old cascade",
                    "alter schema projection rename to projection_old",
                    "alter schema projection_next rename to projection");
        }
        return last;
    }

    @Transactional
    void dropOld() {
        execute("set local lock_timeout = '30s'", "drop schema if exists projection_old cascade");
    }

    private Step write(long position, boolean last) {
        execute("set local search_path = public, projection_next");
        List<Place> places = log.after(position, BATCH);
        projection.write(places.stream().map(Place::event).toList());
        long reached =
                places.isEmpty() ? position : places.get(places.size() - 1).position();
        boolean caughtUp = places.size() < BATCH;
        return new Step(reached, places.size(), caughtUp, last && caughtUp);
    }

    private void execute(String... statements) {
        jdbi.useHandle(handle -> {
            for (String statement : statements) {
                handle.execute(statement);
            }
        });
    }
}
