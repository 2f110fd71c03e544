package complaints.followup.review;

import complaints.events.Fact;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** Writes down both versions and whatever went wrong. All other facts say nothing the review needs. */
@ApplicationScoped
class Notebook implements FactNotes {

    private final ReviewNotes notes;

    Notebook(ReviewNotes notes) {
        this.notes = notes;
    }

    @Override
    public void noteIntake(List<IntakeFact> facts) {
        write(facts);
    }

    @Override
    public void noteResolution(List<ResolutionFact> facts) {
        write(facts);
        notes.add(facts.stream()
                .map(Notebook::worthALook)
                .filter(Objects::nonNull)
                .toList());
    }

    private void write(List<? extends Fact> facts) {
        Map<UUID, ReviewStory> told = new TreeMap<>();
        facts.stream()
                .map(Notebook::story)
                .filter(Objects::nonNull)
                .forEach(story -> told.merge(story.complaint(), story, ReviewStory::and));
        notes.tell(told.values());
    }

    private static ReviewStory story(Fact fact) {
        if (fact instanceof ComplaintRecorded recorded) {
            return ReviewStory.recorded(recorded.complaintId(), recorded.at(), recorded.story());
        } else if (fact instanceof OwnerAssigned assigned) {
            return ReviewStory.owned(assigned.complaintId(), assigned.owner());
        } else if (fact instanceof OwnerChanged changed) {
            return ReviewStory.owned(changed.complaintId(), changed.to());
        } else if (fact instanceof TeamStatementRecorded team) {
            return ReviewStory.team(team.complaintId(), team.text());
        } else if (fact instanceof CustomerStatementRecorded customer) {
            return ReviewStory.reply(customer.complaintId(), customer.text());
        }
        return null;
    }

    private static ReviewNote worthALook(ResolutionFact fact) {
        if (fact instanceof PromiseBroken broken) {
            return note(broken, ReviewReason.PROMISE_BROKEN, String.valueOf(broken.kind()));
        } else if (fact instanceof ComplaintReopened reopened) {
            return note(reopened, ReviewReason.REOPENED, reopened.reason());
        } else if (fact instanceof SolutionDisputed disputed) {
            return note(disputed, ReviewReason.DISPUTED, disputed.note());
        } else if (fact instanceof DecisionMade decision && refusesEverything(decision)) {
            return note(decision, ReviewReason.REFUSED, null);
        }
        return null;
    }

    private static ReviewNote note(ResolutionFact fact, ReviewReason reason, String detail) {
        return new ReviewNote(fact.complaintId(), reason, fact.at(), detail);
    }

    private static boolean refusesEverything(DecisionMade decision) {
        return !decision.findings().isEmpty()
                && decision.findings().stream().allMatch(each -> each.verdict() == Verdict.NOT_UPHELD);
    }
}
