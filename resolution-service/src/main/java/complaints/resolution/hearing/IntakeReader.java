package complaints.resolution.hearing;

import complaints.events.IntakeFact;
import complaints.events.IntakeFact.ComplaintCompleted;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.events.IntakeFact.CompletionRequested;
import complaints.events.IntakeFact.ContactJoined;

/** What each fact of intake does to its case. */
record IntakeReader(Opening opening, CasesAtHand cases) implements IntakeFact.Reader {

    /** A complaint has one case, also where it is told again under another event id. */
    @Override
    public void on(ComplaintRecorded fact) {
        if (!cases.has(fact.complaintId())) {
            cases.add(opening.open(cases.act(), fact));
        }
    }

    @Override
    public void on(ContactJoined fact) {
        cases.hear(fact, (one, act) -> one.join(act, fact));
    }

    @Override
    public void on(ComplaintWithdrawn fact) {
        cases.hear(fact, (one, act) -> one.withdraw(act, fact));
    }

    @Override
    public void on(CompletionRequested fact) {
        cases.hear(fact, (one, act) -> one.awaitCompletion(act, fact));
    }

    @Override
    public void on(ComplaintCompleted fact) {
        cases.hear(fact, (one, act) -> one.complete(act, fact));
    }
}
