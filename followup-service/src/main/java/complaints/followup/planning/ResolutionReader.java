package complaints.followup.planning;

import complaints.events.ResolutionFact;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.ComplaintReopened;
import complaints.events.ResolutionFact.CustomerStatementRecorded;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.HandoffOffered;
import complaints.events.ResolutionFact.HandoffRefused;
import complaints.events.ResolutionFact.InformationRequested;
import complaints.events.ResolutionFact.ItemDone;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.events.ResolutionFact.OwnerChanged;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.PromiseKept;
import complaints.events.ResolutionFact.PromiseMade;
import complaints.events.ResolutionFact.PromiseRenegotiated;
import complaints.events.ResolutionFact.QuestionAdded;
import complaints.events.ResolutionFact.SolutionAgreed;
import complaints.events.ResolutionFact.SolutionDisputed;
import complaints.events.ResolutionFact.TeamStatementRecorded;
import java.util.ArrayList;
import java.util.List;

/** Says what each fact of resolution means for the checks of its complaint. */
final class ResolutionReader implements ResolutionFact.Reader {

    private final List<News> news = new ArrayList<>();

    List<News> news() {
        return news;
    }

    @Override
    public void on(ComplaintClosed fact) {
        news.add(News.of(fact));
    }

    @Override
    public void on(ComplaintReopened fact) {
        news.add(News.of(fact));
    }

    /** No check depends on it: the closing names the owner. */
    @Override
    public void on(OwnerAssigned fact) {}

    /** No check depends on it: the closing names the owner. */
    @Override
    public void on(HandoffOffered fact) {}

    /** No check depends on it: the closing names the owner. */
    @Override
    public void on(HandoffRefused fact) {}

    /** No check depends on it: the closing names the owner. */
    @Override
    public void on(OwnerChanged fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(PromiseMade fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(PromiseRenegotiated fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(PromiseKept fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(PromiseBroken fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(TeamStatementRecorded fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(CustomerStatementRecorded fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(QuestionAdded fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(InformationRequested fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(DecisionMade fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(SolutionAgreed fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(SolutionDisputed fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(ItemDone fact) {}
}
