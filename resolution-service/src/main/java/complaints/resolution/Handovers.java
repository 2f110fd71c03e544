package complaints.resolution;

import complaints.events.ResolutionFact.HandoffOffered;
import complaints.events.ResolutionFact.HandoffRefused;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.events.ResolutionFact.OwnerChanged;
import complaints.messaging.Ids;
import java.util.Optional;
import java.util.UUID;

/** Who owns a case: one person from its opening on, another only once that one has accepted. */
final class Handovers {

    private static final String ABSENCE = "the owner is away";

    private final CaseCore core;
    private final Handoffs handoffs;
    private Ownership unwritten;

    Handovers(CaseCore core, Handoffs handoffs) {
        this.core = core;
        this.handoffs = handoffs;
    }

    void assign(Act act, Assignment assignment) {
        unwritten = core.ownership();
        core.tell(act, new OwnerAssigned(core.id(), act.at(), assignment.owner(), assignment.reason()));
    }

    Handoff offer(Act act, Handler to, String reason) {
        if (to.id().equals(core.owner().id())) {
            throw HandoffRefusal.toOwner(core.owner());
        }
        if (to.absent(act.at())) {
            throw HandoffRefusal.absent(to.id(), to.absentUntil());
        }
        Handoff handoff = Handoff.offered(
                Ids.next(), core.owner(), to.person(), reason, act.at(), core.terms.end(core.terms.offer(), act.at()));
        handoffs.offer(handoff);
        core.tell(act, new HandoffOffered(core.id(), act.at(), handoff.id(), handoff.from(), handoff.to(), reason));
        return handoff;
    }

    boolean cover(Act act, Roster roster) {
        Optional<Handler> substitute = core.closed() || handoffs.open().isPresent()
                ? Optional.empty()
                : roster.standInFor(core.owner().id());
        substitute.ifPresent(each -> offer(act, each, ABSENCE));
        return substitute.isPresent();
    }

    void accept(Act act, UUID handoffId, boolean supervisor) {
        Handoff handoff = handoffs.answerable(handoffId, act.by(), supervisor);
        handoffs.put(handoff.ended(Handoff.State.ACCEPTED, act.at()));
        core.pass(handoff.to(), act.at());
        unwritten = core.ownership();
        core.tell(
                act, new OwnerChanged(core.id(), act.at(), handoffId, handoff.from(), handoff.to(), handoff.reason()));
    }

    void refuse(Act act, UUID handoffId, boolean supervisor, String reason) {
        Handoff handoff = handoffs.answerable(handoffId, act.by(), supervisor);
        handoffs.put(handoff.ended(Handoff.State.REFUSED, act.at()));
        core.tell(act, new HandoffRefused(core.id(), act.at(), handoffId, handoff.to(), reason));
    }

    /** An offer nobody answered in time. */
    void returnUnanswered(Act act) {
        handoffs.open().filter(each -> act.at().isAfter(each.expiresAt())).ifPresent(each -> {
            handoffs.put(each.ended(Handoff.State.RETURNED, act.at()));
            core.tell(act, new HandoffRefused(core.id(), act.at(), each.id(), each.to(), Handoff.UNANSWERED));
        });
    }

    /** The case is over: nobody has to answer any more. */
    void end(Act act) {
        handoffs.open().ifPresent(each -> handoffs.put(each.ended(Handoff.State.RETURNED, act.at())));
    }

    Handoffs all() {
        return handoffs;
    }

    /** The owner's period as it has still to be written; empty where it stands already. */
    Optional<Ownership> unwritten() {
        return Optional.ofNullable(unwritten);
    }

    Optional<Ownership> takeUnwritten() {
        Optional<Ownership> taken = unwritten();
        unwritten = null;
        return taken;
    }
}
