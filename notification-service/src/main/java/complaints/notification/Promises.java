package complaints.notification;

import complaints.events.PromiseKind;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.PromiseKept;
import complaints.events.ResolutionFact.PromiseMade;
import complaints.events.ResolutionFact.PromiseRenegotiated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The dates told to the customer, each with what became of it, earliest first. */
public record Promises(List<Promise> all) {

    /** What became of a date. */
    public enum State {
        OPEN,
        KEPT,
        BROKEN
    }

    /**
     * One date told.
     *
     * @param due last instant that keeps it, inclusive
     * @param reason why it replaced an earlier date; null where it did not
     */
    public record Promise(UUID id, PromiseKind kind, Instant due, State state, String reason) {
        Promise as(State state) {
            return new Promise(id, kind, due, state, reason);
        }
    }

    static Promises of(List<HeardFact> facts) {
        Map<UUID, Promise> promises = new LinkedHashMap<>();
        for (HeardFact heard : facts) {
            if (heard.fact() instanceof PromiseMade made) {
                promises.put(
                        made.promiseId(), new Promise(made.promiseId(), made.kind(), made.due(), State.OPEN, null));
            } else if (heard.fact() instanceof PromiseRenegotiated moved) {
                promises.put(
                        moved.promiseId(),
                        new Promise(moved.promiseId(), moved.kind(), moved.due(), State.OPEN, moved.reason()));
            } else if (heard.fact() instanceof PromiseKept kept) {
                promises.computeIfPresent(kept.promiseId(), (id, promise) -> promise.as(State.KEPT));
            } else if (heard.fact() instanceof PromiseBroken broken) {
                promises.computeIfPresent(broken.promiseId(), (id, promise) -> promise.as(State.BROKEN));
            }
        }
        List<Promise> sorted = new ArrayList<>(promises.values());
        sorted.sort(Comparator.comparing(Promise::due));
        return new Promises(sorted);
    }

    /** The next date told that is still ahead at {@code at}: that of the answer before every other. */
    public Optional<Promise> ahead(Instant at) {
        List<Promise> ahead = all.stream()
                .filter(promise ->
                        promise.state() == State.OPEN && promise.due().isAfter(at))
                .toList();
        return ahead.stream()
                .filter(promise -> promise.kind() == PromiseKind.ANSWER)
                .findFirst()
                .or(() -> ahead.stream().findFirst());
    }

    /** The nearest date that is still to be kept, of whatever kind; also one that has passed and is not known to be broken. */
    Optional<Instant> nearest() {
        return all.stream()
                .filter(promise -> promise.state() == State.OPEN)
                .map(Promise::due)
                .findFirst();
    }

    /** The date of a promise that was heard of. */
    Instant due(UUID id) {
        return all.stream()
                .filter(promise -> promise.id().equals(id))
                .map(Promise::due)
                .findFirst()
                .orElseThrow();
    }

    /** The next date of a kind that is still to be kept. */
    public Optional<Instant> openDue(PromiseKind kind) {
        return all.stream()
                .filter(promise -> promise.kind() == kind && promise.state() == State.OPEN)
                .map(Promise::due)
                .findFirst();
    }
}
