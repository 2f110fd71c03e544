package complaints.resolution;

import complaints.doors.Refusal;
import complaints.events.Person;
import java.time.Instant;

/** What cannot be done with a handoff. */
public class HandoffRefusal extends Refusal {

    private HandoffRefusal(Kind kind, String slug, String message) {
        super(kind, slug, message);
    }

    static HandoffRefusal unknown() {
        return new HandoffRefusal(Kind.NOT_FOUND, "handoff-unknown", "There is no handoff with this id.");
    }

    static HandoffRefusal toOwner(Person owner) {
        return new HandoffRefusal(
                Kind.INVALID, "handoff-to-owner", owner.id() + " owns the case already; offer it to somebody else.");
    }

    static HandoffRefusal absent(String id, Instant until) {
        return new HandoffRefusal(
                Kind.CONFLICT, "handler-absent", id + " is absent until " + until + "; offer it to somebody present.");
    }

    static HandoffRefusal pending(Handoff open) {
        HandoffRefusal refusal = new HandoffRefusal(
                Kind.CONFLICT,
                "handoff-pending",
                "The case is offered to %s already, until %s; wait for the answer."
                        .formatted(open.to().id(), open.expiresAt()));
        refusal.with("handoff", open.id());
        return refusal;
    }

    static HandoffRefusal over(Handoff handoff) {
        return new HandoffRefusal(
                Kind.CONFLICT,
                "handoff-over",
                "This handoff is %s; only one that is OFFERED can be accepted or refused.".formatted(handoff.state()));
    }

    static HandoffRefusal notAsked(Handoff handoff) {
        return new HandoffRefusal(
                Kind.CONFLICT,
                "not-asked",
                "Only " + handoff.to().id() + ", or a supervisor for them, answers this offer.");
    }
}
