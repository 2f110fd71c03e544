package complaints.resolution;

import complaints.events.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The handoffs of one case; at most one is open. */
final class Handoffs {

    private final Map<UUID, Handoff> handoffs = new LinkedHashMap<>();
    private final Map<UUID, Handoff> unwritten = new LinkedHashMap<>();

    Handoffs(Collection<Handoff> known) {
        known.forEach(each -> handoffs.put(each.id(), each));
    }

    List<Handoff> all() {
        return List.copyOf(handoffs.values());
    }

    Optional<Handoff> open() {
        return handoffs.values().stream().filter(Handoff::open).findFirst();
    }

    /** @throws HandoffRefusal while another is open */
    void offer(Handoff handoff) {
        open().ifPresent(open -> {
            throw HandoffRefusal.pending(open);
        });
        put(handoff);
    }

    /** @throws HandoffRefusal unknown, over, or not for that person to answer */
    Handoff answerable(UUID id, Person by, boolean supervisor) {
        Handoff handoff = Optional.ofNullable(handoffs.get(id)).orElseThrow(HandoffRefusal::unknown);
        if (!handoff.open()) {
            throw HandoffRefusal.over(handoff);
        }
        if (!supervisor && !handoff.to().id().equals(by.id())) {
            throw HandoffRefusal.notAsked(handoff);
        }
        return handoff;
    }

    void put(Handoff handoff) {
        handoffs.put(handoff.id(), handoff);
        unwritten.put(handoff.id(), handoff);
    }

    List<Handoff> takeUnwritten() {
        List<Handoff> taken = new ArrayList<>(unwritten.values());
        unwritten.clear();
        return taken;
    }
}
