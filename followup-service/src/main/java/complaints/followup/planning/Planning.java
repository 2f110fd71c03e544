package complaints.followup.planning;

import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.ComplaintReopened;
import complaints.followup.CancelReason;
import complaints.followup.Check;
import complaints.followup.Checks;
import complaints.followup.Closing;
import complaints.followup.Followed;
import complaints.followup.FollowedComplaint;
import complaints.followup.FollowedComplaints;
import complaints.followup.OptOuts;
import complaints.followup.Recipient;
import complaints.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A closing brings checks; a reopening or a withdrawal takes away those that are pending. */
@ApplicationScoped
public class Planning {

    private final FollowedComplaints complaints;
    private final Checks checks;
    private final OptOuts optOuts;
    private final PlanPolicy policy;
    private final Outbox outbox;
    private final Clock clock;

    Planning(
            FollowedComplaints complaints,
            Checks checks,
            OptOuts optOuts,
            PlanPolicy policy,
            Outbox outbox,
            Clock clock) {
        this.complaints = complaints;
        this.checks = checks;
        this.optOuts = optOuts;
        this.policy = policy;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void recorded(ComplaintRecorded fact) {
        complaints.keep(
                fact.complaintId(),
                new Followed(
                        fact.key(),
                        Recipient.of(fact.customer()),
                        fact.customer().language(),
                        fact.customer().since(),
                        fact.category(),
                        fact.channel()));
        plan(fact.complaintId());
    }

    @Transactional
    public void closed(ComplaintClosed fact) {
        cancel(fact.complaintId(), fact.closing() - 1, CancelReason.REOPENED);
        complaints.keep(
                fact.complaintId(),
                new Closing(fact.closing(), fact.at(), fact.outcome(), fact.owner(), fact.rootCause(), fact.items()));
        plan(fact.complaintId());
    }

    @Transactional
    public void reopened(ComplaintReopened fact) {
        complaints.reopened(fact.complaintId(), fact.closing());
        cancel(fact.complaintId(), fact.closing(), CancelReason.REOPENED);
    }

    @Transactional
    public void withdrawn(ComplaintWithdrawn fact) {
        complaints.withdrawn(fact.complaintId());
        cancel(fact.complaintId(), Integer.MAX_VALUE, CancelReason.WITHDRAWN);
    }

    private void plan(UUID id) {
        complaints.locked(id).filter(this::isToBeAsked).ifPresent(complaint -> {
            List<Check> planned = policy.checks(complaint, clock.instant());
            checks.add(planned);
            complaints.planned(id);
            outbox.tell(planned.stream().map(Check::scheduled).toList());
        });
    }

    private boolean isToBeAsked(FollowedComplaint complaint) {
        return complaint.wantsChecks()
                && !optOuts.holds(complaint.followed().to().customer());
    }

    private void cancel(UUID complaint, int upToClosing, CancelReason reason) {
        Instant now = clock.instant();
        List<Check> unfinished = checks.unfinished(complaint, upToClosing, now);
        outbox.tell(unfinished.stream().map(each -> each.cancel(reason, now)).toList());
        checks.save(unfinished);
    }
}
