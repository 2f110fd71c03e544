package complaints.operations.rebuilding;

import java.time.Instant;

/**
 * How far a rebuild is.
 *
 * @param state NEVER, RUNNING, DONE or FAILED; FAILED leaves the old figures in place
 * @param events how many were read so far
 * @param endedAt null while it runs
 */
public record RebuildView(String state, String by, long events, Instant startedAt, Instant endedAt) {

    static final RebuildView NEVER = new RebuildView("NEVER", null, 0, null, null);

    RebuildView read(long more) {
        return new RebuildView(state, by, events + more, startedAt, endedAt);
    }

    RebuildView ended(String as, Instant at) {
        return new RebuildView(as, by, events, startedAt, at);
    }
}
