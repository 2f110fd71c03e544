package complaints.resolution;

import complaints.events.Person;
import java.time.Instant;
import java.util.UUID;

/**
 * The owner asks somebody to take over.
 *
 * @param expiresAt unanswered until then, it returns
 * @param endedAt null while it is open
 */
public record Handoff(
        UUID id,
        Person from,
        Person to,
        String reason,
        Instant offeredAt,
        Instant expiresAt,
        State state,
        Instant endedAt) {

    /** Why an offer returned that nobody answered. */
    static final String UNANSWERED = "unanswered in time";

    /** How it stands. */
    public enum State {
        OFFERED,
        ACCEPTED,
        REFUSED,
        /** Nobody answered in time. */
        RETURNED
    }

    static Handoff offered(UUID id, Person from, Person to, String reason, Instant at, Instant until) {
        return new Handoff(id, from, to, reason, at, until, State.OFFERED, null);
    }

    boolean open() {
        return state == State.OFFERED;
    }

    Handoff ended(State how, Instant at) {
        return new Handoff(id, from, to, reason, offeredAt, expiresAt, how, at);
    }
}
