package complaints.resolution.hearing;

import complaints.events.Fact;
import complaints.events.ResolutionFact;
import complaints.resolution.Act;
import complaints.resolution.Case;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The cases one batch of facts is about, locked; and the facts whose case is not there yet. */
class CasesAtHand {

    private final Map<UUID, Case> cases;
    private final Clock clock;
    private final Set<Case> touched = new LinkedHashSet<>();
    private final List<ResolutionFact> untold = new ArrayList<>();
    private final List<Fact> early = new ArrayList<>();

    CasesAtHand(Map<UUID, Case> cases, Clock clock) {
        this.cases = new HashMap<>(cases);
        this.clock = clock;
    }

    Act act() {
        return Act.ofSystem(clock.instant());
    }

    boolean has(UUID complaintId) {
        return cases.containsKey(complaintId);
    }

    void add(Case opened) {
        cases.put(opened.id(), opened);
        touch(opened);
    }

    /** Lets a case hear of a fact; where there is none yet, the fact is put aside. */
    void hear(Fact fact, BiConsumer<Case, Act> hearing) {
        Case found = cases.get(fact.complaintId());
        if (found == null) {
            early.add(fact);
        } else {
            hearing.accept(found, act());
            touch(found);
        }
    }

    Collection<Case> touched() {
        return touched;
    }

    List<ResolutionFact> takeUntold() {
        List<ResolutionFact> taken = List.copyOf(untold);
        untold.clear();
        return taken;
    }

    List<Fact> takeEarly() {
        List<Fact> taken = List.copyOf(early);
        early.clear();
        return taken;
    }

    private void touch(Case one) {
        touched.add(one);
        untold.addAll(one.takeUntold());
    }
}
