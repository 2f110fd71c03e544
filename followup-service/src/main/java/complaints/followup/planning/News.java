package complaints.followup.planning;

import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.ComplaintReopened;
import complaints.followup.CancelReason;
import complaints.followup.Closing;
import complaints.followup.Followed;
import complaints.followup.FollowedComplaint;
import complaints.followup.Recipient;
import complaints.messaging.Trace;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What a fact means for the checks of its complaint.
 *
 * @param change of what is known
 * @param endsUpTo the last closing whose checks it takes away; 0 for none
 * @param reason why it takes them away; null where it takes none
 * @param trace under which it was heard
 */
record News(UUID complaint, UnaryOperator<FollowedComplaint> change, int endsUpTo, CancelReason reason, String trace) {

    static News of(ComplaintRecorded fact) {
        Followed told = new Followed(
                fact.key(),
                Recipient.of(fact.customer()),
                fact.customer().language(),
                fact.customer().since(),
                fact.category(),
                fact.channel());
        return new News(fact.complaintId(), known -> known.recorded(told), 0, null, Trace.current());
    }

    static News of(ComplaintWithdrawn fact) {
        return new News(
                fact.complaintId(),
                FollowedComplaint::takenBack,
                Integer.MAX_VALUE,
                CancelReason.WITHDRAWN,
                Trace.current());
    }

    static News of(ComplaintClosed fact) {
        Closing closing =
                new Closing(fact.closing(), fact.at(), fact.outcome(), fact.owner(), fact.rootCause(), fact.items());
        return new News(
                fact.complaintId(),
                known -> known.closed(closing),
                fact.closing() - 1,
                CancelReason.REOPENED,
                Trace.current());
    }

    static News of(ComplaintReopened fact) {
        return new News(
                fact.complaintId(),
                known -> known.reopenedAfter(fact.closing()),
                fact.closing(),
                CancelReason.REOPENED,
                Trace.current());
    }
}
