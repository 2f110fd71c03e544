package complaints.resolution.hearing;

import complaints.events.FollowupFact;
import complaints.events.FollowupFact.CheckAnswered;
import complaints.events.FollowupFact.CheckCancelled;
import complaints.events.FollowupFact.CheckDue;
import complaints.events.FollowupFact.CheckScheduled;
import complaints.events.FollowupFact.DissatisfactionRaised;

/** What each fact of follow-up does to its case. */
record FollowupReader(CasesAtHand cases) implements FollowupFact.Reader {

    /** It did not hold: the case opens again with the same owner. */
    @Override
    public void on(DissatisfactionRaised fact) {
        cases.hear(fact, (one, act) -> one.hear(act, fact));
    }

    /** What the customer says belongs in his file. */
    @Override
    public void on(CheckAnswered fact) {
        cases.hear(fact, (one, act) -> one.note(act, fact));
    }

    /** Ignored: a plan of follow-up's. */
    @Override
    public void on(CheckScheduled fact) {}

    /** Ignored: a plan of follow-up's. */
    @Override
    public void on(CheckCancelled fact) {}

    /** Ignored: notification sends it. */
    @Override
    public void on(CheckDue fact) {}
}
