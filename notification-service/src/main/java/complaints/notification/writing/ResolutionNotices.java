package complaints.notification.writing;

import static complaints.notification.NoticeKind.APOLOGY;
import static complaints.notification.NoticeKind.CLOSED;
import static complaints.notification.NoticeKind.DECISION;
import static complaints.notification.NoticeKind.ITEM_DONE;
import static complaints.notification.NoticeKind.NEW_DATE;
import static complaints.notification.NoticeKind.NEW_OWNER;
import static complaints.notification.NoticeKind.QUESTION;
import static complaints.notification.NoticeKind.REOPENED;

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

/** What each event of resolution gives the customer to read. */
record ResolutionNotices(NoticePlan plan, ProgressLetters progress, SolutionLetters solution, ClosingLetters closing)
        implements ResolutionFact.Reader {

    static ResolutionNotices of(NoticePlan plan, Stationery with) {
        return new ResolutionNotices(
                plan, new ProgressLetters(with), new SolutionLetters(with), new ClosingLetters(with));
    }

    @Override
    public void on(OwnerAssigned fact) {
        plan.writeUnlessAcknowledgedSo(NEW_OWNER, () -> progress.newOwner(fact.owner(), null));
    }

    @Override
    public void on(HandoffOffered fact) {
        // Nothing changed for the customer: the owner stays.
    }

    @Override
    public void on(HandoffRefused fact) {
        // Nothing changed for the customer: the owner stays.
    }

    @Override
    public void on(OwnerChanged fact) {
        plan.writeUnlessAcknowledgedSo(NEW_OWNER, () -> progress.newOwner(fact.to(), fact.from()));
    }

    @Override
    public void on(PromiseMade fact) {
        // A date made stands in the letter about what made it, and on the status page.
    }

    @Override
    public void on(PromiseRenegotiated fact) {
        plan.writeUnlessCompletedSo(fact, NEW_DATE, () -> progress.newDate(fact));
    }

    @Override
    public void on(PromiseKept fact) {
        // What was promised has happened, and that is told by itself.
    }

    @Override
    public void on(PromiseBroken fact) {
        plan.writeOnceDated(fact.at(), APOLOGY, () -> progress.apology(fact));
    }

    @Override
    public void on(TeamStatementRecorded fact) {
        // Work inside the house.
    }

    @Override
    public void on(CustomerStatementRecorded fact) {
        // The customer's own words.
    }

    @Override
    public void on(QuestionAdded fact) {
        // The decision answers it, and the status page shows it.
    }

    @Override
    public void on(InformationRequested fact) {
        plan.write(QUESTION, () -> progress.question(fact));
    }

    @Override
    public void on(DecisionMade fact) {
        plan.write(DECISION, () -> solution.decision(fact));
    }

    @Override
    public void on(SolutionAgreed fact) {
        // The customer's own word.
    }

    @Override
    public void on(SolutionDisputed fact) {
        plan.writeOncePromised(fact, NEW_DATE, due -> progress.newAnswer(fact, due));
    }

    @Override
    public void on(ItemDone fact) {
        plan.write(ITEM_DONE, () -> solution.itemDone(fact));
    }

    @Override
    public void on(ComplaintClosed fact) {
        plan.write(CLOSED, () -> closing.closed(fact));
    }

    @Override
    public void on(ComplaintReopened fact) {
        plan.writeOncePromised(fact, REOPENED, due -> closing.reopened(fact, due));
    }
}
