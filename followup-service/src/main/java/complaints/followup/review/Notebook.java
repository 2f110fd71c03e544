package complaints.followup.review;

import complaints.events.IntakeFact;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.ResolutionFact;
import complaints.events.ResolutionFact.ComplaintReopened;
import complaints.events.ResolutionFact.CustomerStatementRecorded;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.events.ResolutionFact.OwnerChanged;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.SolutionDisputed;
import complaints.events.ResolutionFact.TeamStatementRecorded;
import complaints.events.Verdict;
import complaints.followup.FactNotes;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes down both versions and whatever went wrong. All other facts say nothing the review needs. */
@ApplicationScoped
class Notebook implements FactNotes {

    private final ReviewNotes notes;

    Notebook(ReviewNotes notes) {
        this.notes = notes;
    }

    @Override
    public void note(IntakeFact fact) {
        if (fact instanceof ComplaintRecorded recorded) {
            notes.story(recorded.complaintId(), recorded.at(), recorded.story());
        }
    }

    @Override
    public void note(ResolutionFact fact) {
        if (fact instanceof OwnerAssigned assigned) {
            notes.owner(assigned.complaintId(), assigned.owner());
        } else if (fact instanceof OwnerChanged changed) {
            notes.owner(changed.complaintId(), changed.to());
        } else if (fact instanceof TeamStatementRecorded team) {
            notes.team(team.complaintId(), team.text());
        } else if (fact instanceof CustomerStatementRecorded customer) {
            notes.reply(customer.complaintId(), customer.text());
        } else if (fact instanceof PromiseBroken broken) {
            notes.add(broken.complaintId(), ReviewReason.PROMISE_BROKEN, broken.at(), String.valueOf(broken.kind()));
        } else if (fact instanceof ComplaintReopened reopened) {
            notes.add(reopened.complaintId(), ReviewReason.REOPENED, reopened.at(), reopened.reason());
        } else if (fact instanceof SolutionDisputed disputed) {
            notes.add(disputed.complaintId(), ReviewReason.DISPUTED, disputed.at(), disputed.note());
        } else if (fact instanceof DecisionMade decision && refusesEverything(decision)) {
            notes.add(decision.complaintId(), ReviewReason.REFUSED, decision.at(), null);
        }
    }

    private static boolean refusesEverything(DecisionMade decision) {
        return !decision.findings().isEmpty()
                && decision.findings().stream().allMatch(each -> each.verdict() == Verdict.NOT_UPHELD);
    }
}
