package complaints.resolution;

import static complaints.events.PromiseKind.ANSWER;
import static complaints.events.PromiseKind.CALL_BACK;
import static complaints.events.PromiseKind.ITEM;
import static complaints.events.PromiseKind.UPDATE;

import complaints.events.Channel;
import complaints.events.ResolutionFact.ItemDone;
import complaints.events.ResolutionFact.SolutionAgreed;
import complaints.events.ResolutionFact.SolutionDisputed;
import complaints.events.SolutionItem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What the customer says to the solution, and its items until each is done. */
final class Settlement {

    private final CaseCore core;
    private final Versions versions;
    private final DatesTold dates;

    Settlement(CaseCore core, Versions versions, DatesTold dates) {
        this.core = core;
        this.versions = versions;
        this.dates = dates;
    }

    void agree(Act act, boolean accepted, Channel by, String note) {
        core.move(accepted ? Move.AGREE : Move.DISPUTE);
        core.work.agreement = new Agreement(accepted, by, note, act.at());
        core.tell(
                act,
                accepted
                        ? new SolutionAgreed(core.id(), act.at(), by, note)
                        : new SolutionDisputed(core.id(), act.at(), by, note));
        core.promises.fulfil(act, UPDATE);
        if (by == Channel.PHONE || by == Channel.IN_PERSON) {
            core.promises.fulfil(act, CALL_BACK);
        }
        if (accepted) {
            core.work.decision.items().forEach(each -> promise(act, each));
        } else {
            versions.beginRound();
            dates.make(act, ANSWER, core.terms.disputed());
        }
    }

    void done(Act act, int number) {
        if (core.status() != CaseStatus.AGREED) {
            throw CaseRefused.whileIs(core.status(), "An item is done after the customer agreed; this");
        }
        SolutionItem item = core.work.decision.item(number);
        if (core.work.done.putIfAbsent(number, act.at()) != null) {
            throw CaseRefused.itemDone(number);
        }
        core.tell(
                act,
                new ItemDone(
                        core.id(), act.at(), number, item.what(), openItems().size()));
        core.promises.open(ITEM).stream()
                .filter(each -> Objects.equals(each.item(), number))
                .forEach(each -> core.promises.fulfil(act, each));
    }

    /** What was agreed and is not done; nothing is owed before the customer agreed. */
    List<SolutionItem> openItems() {
        return core.status() != CaseStatus.AGREED
                ? List.of()
                : core.work.decision.items().stream()
                        .filter(each -> !core.work.done.containsKey(each.number()))
                        .toList();
    }

    /** The day offered; accepted only after it has passed, the next date of our own: no promise is made for the past. */
    private void promise(Act act, SolutionItem item) {
        Instant offered = core.endOf(item.by());
        Instant due = offered.isAfter(act.at()) ? offered : core.terms.end(core.terms.renewed(), act.at());
        core.promises.make(act, ITEM, due, null, item.number());
    }
}
