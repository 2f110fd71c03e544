package complaints.notification.writing;

import static complaints.notification.NoticeKind.CHECK;
import static complaints.notification.NoticeKind.CHECK_REMINDER;

import complaints.events.FollowupFact;
import complaints.events.FollowupFact.CheckAnswered;
import complaints.events.FollowupFact.CheckCancelled;
import complaints.events.FollowupFact.CheckDue;
import complaints.events.FollowupFact.CheckScheduled;
import complaints.events.FollowupFact.DissatisfactionRaised;

/** What each event of follow-up gives the customer to read. */
record FollowupNotices(NoticePlan plan, ClosingLetters letters) implements FollowupFact.Reader {

    @Override
    public void on(CheckScheduled fact) {
        // Asked when it is due.
    }

    @Override
    public void on(CheckCancelled fact) {
        // Nothing was asked.
    }

    @Override
    public void on(CheckDue fact) {
        plan.write(fact.reminder() ? CHECK_REMINDER : CHECK, () -> letters.check(fact));
    }

    @Override
    public void on(CheckAnswered fact) {
        // The customer's own word.
    }

    @Override
    public void on(DissatisfactionRaised fact) {
        // The reopening is told.
    }
}
