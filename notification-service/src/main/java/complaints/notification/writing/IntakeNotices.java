package complaints.notification.writing;

import static complaints.notification.NoticeKind.COMPLETED;
import static complaints.notification.NoticeKind.MISSING_INFORMATION;

import complaints.events.IntakeFact;
import complaints.events.IntakeFact.ComplaintCompleted;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.events.IntakeFact.CompletionRequested;
import complaints.events.IntakeFact.ContactJoined;

/** What each event of intake gives the customer to read. */
record IntakeNotices(NoticePlan plan, IntakeLetters letters) implements IntakeFact.Reader {

    @Override
    public void on(ComplaintRecorded fact) {
        plan.writeOnceAnswerable(letters::acknowledgement);
    }

    @Override
    public void on(ContactJoined fact) {
        // The customer has just spoken to somebody.
    }

    @Override
    public void on(ComplaintWithdrawn fact) {
        // Resolution closes the case, and the closing is told.
    }

    @Override
    public void on(CompletionRequested fact) {
        plan.writeUnlessAcknowledgedSo(MISSING_INFORMATION, () -> letters.missingInformation(fact));
    }

    @Override
    public void on(ComplaintCompleted fact) {
        plan.writeUnlessAcknowledgedSo(COMPLETED, () -> letters.completed(fact.answerBy()));
    }
}
