package complaints.resolution.hearing;

import complaints.events.NotificationFact;
import complaints.events.NotificationFact.NoticeBounced;
import complaints.events.NotificationFact.NoticeFailed;
import complaints.events.NotificationFact.NoticeSent;

/** What each fact of notification does to its case. */
record NotificationReader(CasesAtHand cases) implements NotificationFact.Reader {

    /** What was told, and when, belongs in the file. */
    @Override
    public void on(NoticeSent fact) {
        cases.hear(fact, (one, act) -> one.note(act, fact));
    }

    @Override
    public void on(NoticeBounced fact) {
        cases.hear(fact, (one, act) -> one.callInstead(act, fact));
    }

    @Override
    public void on(NoticeFailed fact) {
        cases.hear(fact, (one, act) -> one.callInstead(act, fact));
    }
}
