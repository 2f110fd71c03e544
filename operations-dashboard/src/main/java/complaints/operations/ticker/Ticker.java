package complaints.operations.ticker;

import complaints.operations.FactsNoted;
import complaints.operations.Glimpse;
import complaints.operations.Noted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.List;

/**
 * The latest events, in memory, in the order they were committed. Writing costs the same however many watch; a watcher
 * that falls behind misses events and is told how many.
 */
@ApplicationScoped
class Ticker {

    /** How far back a watcher may fall before he misses events. */
    static final int KEPT = 8192;

    private final Tick[] ring = new Tick[KEPT];
    private long next;

    void noted(@Observes(during = TransactionPhase.AFTER_SUCCESS) FactsNoted noted) {
        List<Tick> ticks = noted.events().stream()
                .map(event -> tick(event, noted.glimpses().get(event.complaintId())))
                .toList();
        append(ticks);
    }

    /** The number the next event will have. */
    synchronized long next() {
        return next;
    }

    /** Events from number {@code from} on, as far as they are still there, and where to go on. */
    synchronized Seen since(long from) {
        long first = Math.max(from, next - KEPT);
        List<Tick> ticks = new ArrayList<>((int) (next - first));
        for (long number = first; number < next; number++) {
            ticks.add(ring[(int) (number % KEPT)]);
        }
        return new Seen(ticks, first - from, next);
    }

    /** What a watcher sees at once: the events, how many he missed, and the number to ask for next. */
    record Seen(List<Tick> ticks, long missed, long next) {}

    private synchronized void append(List<Tick> ticks) {
        for (Tick tick : ticks) {
            ring[(int) (next++ % KEPT)] = tick;
        }
    }

    private static Tick tick(Noted event, Glimpse glimpse) {
        return new Tick(
                event.envelope().id(),
                event.topic(),
                event.envelope().type(),
                event.complaintId(),
                glimpse == null ? null : glimpse.key(),
                glimpse == null ? null : glimpse.owner(),
                glimpse == null ? null : glimpse.status(),
                event.fact().at(),
                event.heardAt());
    }
}
