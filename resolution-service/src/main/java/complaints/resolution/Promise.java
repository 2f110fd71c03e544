package complaints.resolution;

import complaints.events.PromiseKind;
import java.time.Instant;
import java.util.UUID;

/**
 * One date told to the customer.
 *
 * @param due last instant that keeps it, inclusive
 * @param rule the legal clock behind it, null for a date of our own
 * @param item the solution's item it is about, null for other kinds
 * @param endedAt null while it is open
 * @param warnedAt when its owner was warned; null before
 * @param updatedAt when the customer was updated because nobody had acted; null before
 */
public record Promise(
        UUID id,
        PromiseKind kind,
        Instant madeAt,
        Instant due,
        String rule,
        Integer item,
        State state,
        Instant endedAt,
        Instant warnedAt,
        Instant updatedAt) {

    /** How it stands. */
    public enum State {
        OPEN,
        KEPT,
        BROKEN,
        /** The customer took the complaint back. */
        CANCELLED
    }

    static Promise made(UUID id, PromiseKind kind, Instant at, Instant due, String rule, Integer item) {
        return new Promise(id, kind, at, due, rule, item, State.OPEN, null, null, null);
    }

    /** Whether it is still to be kept. */
    public boolean open() {
        return state == State.OPEN;
    }

    /** Whether it belongs to us alone and no law stands behind it. */
    boolean ours() {
        return rule == null;
    }

    Promise ended(State how, Instant at) {
        return new Promise(id, kind, madeAt, due, rule, item, how, at, warnedAt, updatedAt);
    }

    Promise moved(Instant newDue) {
        return new Promise(id, kind, madeAt, newDue, rule, item, state, endedAt, null, updatedAt);
    }

    Promise warned(Instant at) {
        return new Promise(id, kind, madeAt, due, rule, item, state, endedAt, at, updatedAt);
    }

    Promise updated(Instant at) {
        return new Promise(id, kind, madeAt, due, rule, item, state, endedAt, warnedAt, at);
    }
}
