package complaints.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Notices claimed by this process, until one of those who send is free and the notice's domain may get another mail. One
 * slow domain holds one sender, all slow ones together no more than half of them: nobody else waits for them.
 */
@ApplicationScoped
class Pool {

    private final Clock clock;
    private final MailSettings settings;
    private final List<Claimed> waiting = new ArrayList<>();
    private final Map<String, DomainPace> paces = new HashMap<>();
    private final Map<UUID, Instant> begun = new HashMap<>();

    Pool(Clock clock, MailSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    synchronized void add(List<Claimed> claimed) {
        waiting.addAll(claimed);
    }

    /** The first in line that may go now; whoever takes it tells its end. */
    synchronized Optional<Claimed> next() {
        Instant now = clock.instant();
        for (Iterator<Claimed> each = waiting.iterator(); each.hasNext(); ) {
            Claimed claimed = each.next();
            if (mayGo(claimed.domain(), now)) {
                each.remove();
                paces.get(claimed.domain()).begin(now);
                begun.put(claimed.notice().id(), now);
                return Optional.of(claimed);
            }
        }
        return Optional.empty();
    }

    synchronized void end(Claimed claimed, Outcome outcome) {
        Instant now = clock.instant();
        Instant begunAt = begun.remove(claimed.notice().id());
        paces.get(claimed.domain()).end(now, outcome.slowedDown(Duration.between(begunAt, now)));
        paces.values().removeIf(pace -> pace.isIdle(now));
    }

    /** Domains of which no more shall be claimed now. */
    synchronized Set<String> full() {
        Instant now = clock.instant();
        Set<String> full = new TreeSet<>();
        waiting.forEach(claimed -> full.add(claimed.domain()));
        paces.keySet().stream().filter(domain -> !mayGo(domain, now)).forEach(full::add);
        return full;
    }

    /** Takes all out that nobody has begun. */
    synchronized List<Claimed> drain() {
        List<Claimed> drained = List.copyOf(waiting);
        waiting.clear();
        return drained;
    }

    private boolean mayGo(String domain, Instant now) {
        DomainPace pace = paces.computeIfAbsent(
                domain,
                first -> new DomainPace(
                        settings.domain().connections(), settings.domain().perMinute()));
        return pace.allows(now) && !(pace.isSlow(now) && slowUnderWay(now) >= settings.parallel() / 2);
    }

    private int slowUnderWay(Instant now) {
        return paces.values().stream()
                .filter(pace -> pace.isSlow(now))
                .mapToInt(DomainPace::underWay)
                .sum();
    }
}
