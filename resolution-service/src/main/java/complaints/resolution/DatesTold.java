package complaints.resolution;

import static complaints.events.PromiseKind.ANSWER;
import static complaints.events.PromiseKind.CALL_BACK;
import static complaints.events.PromiseKind.COMPLETION;
import static complaints.events.PromiseKind.FIRST_CONTACT;
import static complaints.events.PromiseKind.ITEM;
import static complaints.events.PromiseKind.UPDATE;

import complaints.events.PromiseKind;
import complaints.events.RunningClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The dates told to the customer of one case: made, moved before they pass, kept. */
final class DatesTold {

    private final CaseCore core;

    DatesTold(CaseCore core) {
        this.core = core;
    }

    void open(Act act, boolean urgent) {
        core.work.clocks.addAll(core.story.clocks());
        answer(act, core.story.answerBy());
        if (urgent) {
            make(act, CALL_BACK, core.terms.callBack());
        }
        if (core.terms.firstContact() != null) {
            make(act, FIRST_CONTACT, core.terms.firstContact());
        }
    }

    void make(Act act, PromiseKind kind, Span term) {
        core.promises.make(act, kind, core.terms.end(term, act.at()), null, null);
    }

    /** One call for all that did not reach the customer. */
    void callBack(Act act) {
        if (core.promises.open(CALL_BACK).isEmpty()) {
            make(act, CALL_BACK, core.terms.callBack());
        }
    }

    /** Other clocks run from now on: the date of the answer follows them. */
    void recount(Act act, List<RunningClock> clocks, Instant answerBy) {
        core.work.clocks.clear();
        core.work.clocks.addAll(clocks);
        core.promises.open(ANSWER).stream()
                .filter(each -> !act.at().isAfter(each.due()) && answerBy.isAfter(act.at()))
                .findFirst()
                .ifPresentOrElse(
                        each -> core.promises.renegotiate(act, each, answerBy, core.reason("completed")),
                        () -> answer(act, answerBy));
    }

    void renegotiate(Act act, UUID promiseId, Instant due, String reason, String beyond) {
        Promise promise = core.promises.find(promiseId);
        core.promises.mustBeOpen(act, promise);
        passedClock(promise, due).filter(clock -> !clock.rule().equals(beyond)).ifPresent(clock -> {
            throw PromiseRefused.beyond(clock.rule(), clock.due());
        });
        core.promises.renegotiate(act, promise, due, reason);
        core.promises.put(core.promises.find(promiseId).updated(null));
        if (promise.kind() != UPDATE) {
            core.promises.fulfil(act, UPDATE);
        }
    }

    void keep(Act act, UUID promiseId, String note) {
        Promise promise = core.promises.find(promiseId);
        core.promises.mustBeOpen(act, promise);
        if (promise.kind() == ANSWER || promise.kind() == ITEM || promise.kind() == COMPLETION) {
            throw PromiseRefused.keptOtherwise(promise.kind());
        }
        core.journal.note(act, "promise.fulfilled", new FulfilmentNote(promiseId, note));
        core.promises.fulfil(act, promise);
        core.promises.fulfil(act, UPDATE, FIRST_CONTACT);
    }

    private void answer(Act act, Instant due) {
        if (due != null) {
            Optional<RunningClock> strictest = core.work.clocks.stream().min(Comparator.comparing(RunningClock::due));
            core.promises.make(
                    act, ANSWER, due, strictest.map(RunningClock::rule).orElse(null), null);
        }
    }

    private Optional<RunningClock> passedClock(Promise promise, Instant due) {
        return promise.kind() != ANSWER
                ? Optional.empty()
                : core.work.clocks.stream()
                        .filter(clock ->
                                due.isAfter(clock.due()) && !promise.due().isAfter(clock.due()))
                        .min(Comparator.comparing(RunningClock::due));
    }
}
