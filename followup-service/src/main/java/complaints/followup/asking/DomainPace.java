package complaints.followup.asking;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Gives out slots, one per interval and domain, so that no mail server sees a burst. */
final class DomainPace {

    private final Map<String, Instant> free;
    private final Map<String, Instant> taken = new TreeMap<>();
    private final Duration interval;
    private final Instant now;

    DomainPace(Map<String, Instant> free, Duration interval, Instant now) {
        this.free = free;
        this.interval = interval;
        this.now = now;
    }

    /** The next free slot at a domain, now or later; it is taken by being asked for. */
    Instant slot(String domain) {
        Instant next = free.getOrDefault(domain, now);
        Instant slot = next.isBefore(now) ? now : next;
        free.put(domain, slot.plus(interval));
        taken.put(domain, slot.plus(interval));
        return slot;
    }

    /** When each domain that was asked for is free again. */
    Map<String, Instant> taken() {
        return taken;
    }
}
