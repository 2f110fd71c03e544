package complaints.resolution;

import static complaints.events.PromiseKind.ANSWER;
import static complaints.events.PromiseKind.COMPLETION;
import static complaints.events.PromiseKind.FIRST_CONTACT;
import static complaints.events.PromiseKind.UPDATE;

import complaints.events.CorrectiveAction;
import complaints.events.Outcome;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.ComplaintReopened;
import complaints.events.SolutionItem;
import java.util.List;

/** How a case ends: agreed and done, disputed, answered and not accepted, withdrawn. And how it begins again. */
final class Endings {

    private final CaseCore core;
    private final Handovers handovers;
    private final Settlement settlement;

    Endings(CaseCore core, Handovers handovers, Settlement settlement) {
        this.core = core;
        this.handovers = handovers;
        this.settlement = settlement;
    }

    void close(Act act, String rootCause, CorrectiveAction action) {
        core.must(Move.CLOSE);
        List<SolutionItem> open = settlement.openItems();
        if (!open.isEmpty()) {
            throw CaseRefused.itemsOpen(open);
        }
        Outcome outcome = core.status() == CaseStatus.AGREED ? Outcome.AGREED : Outcome.DISPUTED;
        end(act, Move.CLOSE, outcome, rootCause, action);
    }

    void withdraw(Act act) {
        core.promises.cancelAll(act);
        end(act, Move.WITHDRAW, Outcome.WITHDRAWN, RootCause.UNDETERMINED.name(), null);
    }

    /** Silence is not consent: the case ends as answered and not accepted. */
    void lapse(Act act) {
        if (core.may(Move.LAPSE) && act.at().isAfter(core.work.decision.agreeUntil())) {
            end(act, Move.LAPSE, Outcome.ANSWERED_NOT_ACCEPTED, RootCause.UNDETERMINED.name(), null);
        }
    }

    void reopen(Act act, String reason) {
        core.tell(act, new ComplaintReopened(core.id(), act.at(), reason, core.owner(), count()));
    }

    int count() {
        return core.work.closings.size();
    }

    private void end(Act act, Move move, Outcome outcome, String rootCause, CorrectiveAction action) {
        core.move(move);
        int number = count() + 1;
        core.work.closings.add(new Closing(number, act.at(), outcome, rootCause, action));
        handovers.end(act);
        List<SolutionItem> items = outcome == Outcome.AGREED ? core.work.decision.items() : List.of();
        core.tell(
                act, new ComplaintClosed(core.id(), act.at(), outcome, core.owner(), rootCause, action, items, number));
        core.promises.fulfil(act, ANSWER, UPDATE, COMPLETION, FIRST_CONTACT);
    }
}
