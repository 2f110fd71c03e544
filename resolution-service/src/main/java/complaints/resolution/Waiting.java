package complaints.resolution;

import static complaints.events.PromiseKind.ANSWER;
import static complaints.events.PromiseKind.UPDATE;

import complaints.events.ResolutionFact.InformationRequested;
import complaints.messaging.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** While something is asked of the customer our own dates wait for him; those of law do not. */
final class Waiting {

    private final CaseCore core;

    Waiting(CaseCore core) {
        this.core = core;
    }

    void ask(Act act, String text) {
        UUID requestId = Ids.next();
        begin(act, requestId, text, core.terms.end(core.terms.reply(), act.at()));
        core.tell(act, new InformationRequested(core.id(), act.at(), requestId, text, act.by()));
    }

    /** Intake has asked; where the case cannot wait any more, nothing. */
    void await(Act act, List<String> missing, Instant until) {
        if (core.may(Move.ASK_CUSTOMER)) {
            begin(act, Ids.next(), String.join("; ", missing), until);
        }
    }

    /** His first sign of life, on any channel, ends the wait and gives back what was not needed of it. */
    void hearCustomer(Act act) {
        if (core.may(Move.HEAR_CUSTOMER)) {
            core.move(Move.HEAR_CUSTOMER);
            open().ifPresent(request -> bringForward(act, request));
            end(act);
        }
    }

    /** Where his term has passed, the work goes on without his reply. */
    void hearNothing(Act act) {
        open().filter(each -> act.at().isAfter(each.until())).ifPresent(each -> {
            core.move(Move.HEAR_CUSTOMER);
            core.journal.note(act, "customer.silent", each.id());
            end(act);
        });
    }

    void end(Act act) {
        core.work.requests.replaceAll(each -> each.open() ? each.ended(act.at()) : each);
    }

    Optional<InformationRequest> open() {
        return core.work.requests.stream().filter(InformationRequest::open).findFirst();
    }

    private void begin(Act act, UUID requestId, String text, Instant until) {
        core.move(Move.ASK_CUSTOMER);
        Duration wait = Duration.between(act.at(), until);
        List<Promise> moved = core.promises.open().stream()
                .filter(each -> each.ours() && (each.kind() == ANSWER || each.kind() == UPDATE))
                .filter(each -> !act.at().isAfter(each.due()))
                .toList();
        moved.forEach(each -> core.promises.renegotiate(act, each, each.due().plus(wait), core.reason("waiting")));
        List<UUID> ids = moved.stream().map(Promise::id).toList();
        core.work.requests.add(new InformationRequest(requestId, text, act.by(), act.at(), until, null, ids));
    }

    private void bringForward(Act act, InformationRequest request) {
        Duration unused = Duration.between(act.at(), request.until());
        if (!unused.isNegative()) {
            request.moved().stream()
                    .map(core.promises::find)
                    .filter(each -> each.open() && !act.at().isAfter(each.due()))
                    .filter(each -> each.due().minus(unused).isAfter(act.at()))
                    .forEach(each ->
                            core.promises.renegotiate(act, each, each.due().minus(unused), core.reason("replied")));
        }
    }
}
