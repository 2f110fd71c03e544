package complaints.resolution;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The team at one moment: who is there, how much each carries, and who is asked when nobody fits. */
public final class Roster {

    private final Map<String, Handler> handlers = new HashMap<>();
    private final Map<String, Integer> load;
    private final String dutySupervisor;
    private final Instant now;

    /** @param load open cases by handler id; counted up by {@link #carry} */
    public Roster(Collection<Handler> handlers, Map<String, Integer> load, String dutySupervisor, Instant now) {
        handlers.forEach(each -> this.handlers.put(each.id(), each));
        this.load = new HashMap<>(load);
        this.dutySupervisor = dutySupervisor;
        this.now = now;
        if (!this.handlers.containsKey(dutySupervisor)) {
            throw new IllegalStateException("the duty supervisor '" + dutySupervisor
                    + "' is no handler: set complaints.resolution.duty-supervisor to one of " + this.handlers.keySet());
        }
    }

    /** Who stands in for somebody: the first present along the chain; empty where it ends or turns in a loop. */
    public Optional<Handler> present(String id) {
        Set<String> seen = new HashSet<>();
        Handler handler = handlers.get(id);
        while (handler != null && handler.absent(now)) {
            handler = seen.add(handler.id()) ? handlers.get(handler.substitute()) : null;
        }
        return Optional.ofNullable(handler);
    }

    /** Whom to ask while somebody is away; empty where they are there, or where everybody is away. */
    Optional<Handler> standInFor(String id) {
        return handlers.containsKey(id) && !handlers.get(id).absent(now)
                ? Optional.empty()
                : present(id).or(() -> present(dutySupervisor)).filter(each -> !each.id()
                        .equals(id));
    }

    /** Who takes what nobody fits; even absent, rather than nobody. */
    Handler dutySupervisor() {
        return present(dutySupervisor).orElse(handlers.get(dutySupervisor));
    }

    /** Everybody present who is not kept for what nobody fits, ordered by id. */
    List<Handler> candidates() {
        return handlers.values().stream()
                .filter(each -> !each.absent(now) && !each.id().equals(dutySupervisor))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    int load(Handler handler) {
        return load.getOrDefault(handler.id(), 0);
    }

    /** One more open case for somebody. */
    public void carry(String handlerId) {
        load.merge(handlerId, 1, Integer::sum);
    }
}
