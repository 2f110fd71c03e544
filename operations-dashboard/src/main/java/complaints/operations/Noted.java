package complaints.operations;

import complaints.events.DeadLetterFact;
import complaints.events.Fact;
import complaints.events.FollowupFact;
import complaints.events.IntakeFact;
import complaints.events.NotificationFact;
import complaints.events.ResolutionFact;
import complaints.messaging.Envelope;
import complaints.messaging.Heard;
import java.time.Instant;
import java.util.UUID;

/** One event as it is written to the log. */
public record Noted(String topic, Fact fact, Envelope envelope, Instant heardAt, byte[] payload) {

    public static Noted of(String topic, Heard<?> heard, Instant heardAt) {
        return new Noted(topic, heard.fact(), heard.envelope(), heardAt, heard.payload());
    }

    public UUID complaintId() {
        return fact.complaintId();
    }

    /** What it leaves for the figures; null for facts about parking, which are about no complaint's course. */
    Mark mark() {
        if (fact instanceof IntakeFact intake) {
            return Marking.of(intake, envelope);
        }
        if (fact instanceof ResolutionFact resolution) {
            return Marking.of(resolution, envelope);
        }
        if (fact instanceof FollowupFact followup) {
            return Marking.of(followup, envelope);
        }
        if (fact instanceof NotificationFact notification) {
            return Marking.of(notification, envelope);
        }
        if (fact instanceof DeadLetterFact) {
            return null;
        }
        throw new IllegalArgumentException("no topic tells " + fact.getClass().getSimpleName());
    }
}
