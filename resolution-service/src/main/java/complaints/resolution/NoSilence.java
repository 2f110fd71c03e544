package complaints.resolution;

import static complaints.events.PromiseKind.ANSWER;
import static complaints.events.PromiseKind.COMPLETION;
import static complaints.events.PromiseKind.ITEM;
import static complaints.events.PromiseKind.UPDATE;

import java.time.Instant;

/** Watches the dates told: warns the owner, updates the customer before one passes, never leaves a case without one. */
final class NoSilence {

    private final CaseCore core;

    NoSilence(CaseCore core) {
        this.core = core;
    }

    void watch(Act act) {
        core.promises.breakPassed(act);
        if (!core.closed()) {
            core.promises.open().forEach(each -> watch(act, each));
        }
    }

    /** No open case without a date ahead. */
    void settle(Act act) {
        if (core.closed() || core.promises.hasFuture(act.at())) {
            return;
        }
        CaseTerms terms = core.terms;
        switch (core.status()) {
            case ANSWERED ->
                core.promises.make(
                        act, UPDATE, terms.end(terms.renewed(), core.work.decision.agreeUntil()), null, null);
            case AGREED -> core.promises.make(act, COMPLETION, terms.end(terms.completion(), act.at()), null, null);
            default -> core.promises.make(act, ANSWER, terms.end(terms.renewed(), act.at()), null, null);
        }
    }

    private void watch(Act act, Promise promise) {
        CaseTerms terms = core.terms;
        if (promise.updatedAt() == null && !act.at().isBefore(terms.lastMoment(promise.madeAt(), promise.due()))) {
            update(act, promise);
        } else if (promise.warnedAt() == null && !act.at().isBefore(terms.warning(promise.madeAt(), promise.due()))) {
            core.promises.put(promise.warned(act.at()));
            core.journal.note(
                    act, "owner.warned", new OwnerWarning(core.owner(), promise.id(), promise.kind(), promise.due()));
        }
    }

    /** A date of law or of an agreed item is not ours to move: the customer hears when there will be news of it. */
    private void update(Act act, Promise promise) {
        PromiseLedger promises = core.promises;
        promises.put(promise.updated(act.at()));
        Instant next = core.terms.end(core.terms.renewed(), promise.due());
        if (promise.ours() && promise.kind() != ITEM) {
            promises.renegotiate(act, promises.find(promise.id()), next, core.reason("update"));
        } else if (promises.open(UPDATE).isEmpty()) {
            promises.make(act, UPDATE, promise.due(), null, null);
            promises.open(UPDATE).forEach(each -> promises.renegotiate(act, each, next, core.reason("update")));
        }
    }
}
