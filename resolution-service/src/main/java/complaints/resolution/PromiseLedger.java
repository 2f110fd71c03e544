package complaints.resolution;

import complaints.events.PromiseKind;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.PromiseKept;
import complaints.events.ResolutionFact.PromiseMade;
import complaints.events.ResolutionFact.PromiseRenegotiated;
import complaints.messaging.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Every date told about one case. A promise is made once, moved only before it passes, and ends kept or broken, or
 * cancelled when the complaint is withdrawn.
 */
final class PromiseLedger {

    private final UUID complaintId;
    private final Journal journal;
    private final Map<UUID, Promise> promises = new LinkedHashMap<>();
    private final Map<UUID, Promise> unwritten = new LinkedHashMap<>();

    PromiseLedger(UUID complaintId, Collection<Promise> known, Journal journal) {
        this.complaintId = complaintId;
        this.journal = journal;
        known.forEach(each -> promises.put(each.id(), each));
    }

    List<Promise> all() {
        return List.copyOf(promises.values());
    }

    List<Promise> open() {
        return promises.values().stream().filter(Promise::open).toList();
    }

    List<Promise> open(PromiseKind kind) {
        return open().stream().filter(each -> each.kind() == kind).toList();
    }

    Optional<Instant> nextDue() {
        return open().stream().map(Promise::due).min(Comparator.naturalOrder());
    }

    boolean hasFuture(Instant now) {
        return open().stream().anyMatch(each -> each.due().isAfter(now));
    }

    /** @throws PromiseRefused unknown */
    Promise find(UUID id) {
        return Optional.ofNullable(promises.get(id))
                .orElseThrow(() ->
                        PromiseRefused.unknown(open().stream().map(Promise::id).toList()));
    }

    void make(Act act, PromiseKind kind, Instant due, String rule, Integer item) {
        Promise made = Promise.made(Ids.next(), kind, act.at(), due, rule, item);
        put(made);
        journal.tell(act, new PromiseMade(complaintId, act.at(), made.id(), kind, due, rule, item));
    }

    /** What was promised has happened: in time, or too late. */
    void fulfil(Act act, Promise promise) {
        if (act.at().isAfter(promise.due())) {
            breakOne(act, promise);
            return;
        }
        put(promise.ended(Promise.State.KEPT, act.at()));
        journal.tell(act, new PromiseKept(complaintId, act.at(), promise.id(), promise.kind(), promise.due()));
    }

    void fulfil(Act act, PromiseKind... kinds) {
        for (PromiseKind kind : kinds) {
            open(kind).forEach(each -> fulfil(act, each));
        }
    }

    /** @throws PromiseRefused over, passed, or a date not ahead */
    void renegotiate(Act act, Promise promise, Instant due, String reason) {
        mustBeOpen(act, promise);
        if (!due.isAfter(act.at())) {
            throw PromiseRefused.dueNotAhead(act.at());
        }
        put(promise.moved(due));
        journal.tell(
                act,
                new PromiseRenegotiated(
                        complaintId, act.at(), promise.id(), promise.kind(), promise.due(), due, reason));
    }

    void breakPassed(Act act) {
        for (Promise each : open()) {
            if (act.at().isAfter(each.due())) {
                breakOne(act, each);
            }
        }
    }

    void cancelAll(Act act) {
        open().forEach(each -> put(each.ended(Promise.State.CANCELLED, act.at())));
    }

    /** @throws PromiseRefused over, or passed */
    void mustBeOpen(Act act, Promise promise) {
        if (!promise.open()) {
            throw PromiseRefused.over(promise);
        }
        if (act.at().isAfter(promise.due())) {
            throw PromiseRefused.passed(promise);
        }
    }

    void put(Promise promise) {
        promises.put(promise.id(), promise);
        unwritten.put(promise.id(), promise);
    }

    List<Promise> takeUnwritten() {
        List<Promise> taken = new ArrayList<>(unwritten.values());
        unwritten.clear();
        return taken;
    }

    private void breakOne(Act act, Promise promise) {
        put(promise.ended(Promise.State.BROKEN, act.at()));
        journal.tell(act, new PromiseBroken(complaintId, act.at(), promise.id(), promise.kind(), promise.due()));
    }
}
