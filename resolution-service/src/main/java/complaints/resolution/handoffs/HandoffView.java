package complaints.resolution.handoffs;

import complaints.events.Person;
import complaints.resolution.Handoff;
import java.time.Instant;
import java.util.UUID;

/** An offered handoff: until {@code expiresAt} it waits for {@code to}; the owner stays until then. */
public record HandoffView(
        UUID id, UUID caseId, Person from, Person to, String reason, Instant expiresAt, Handoff.State state) {

    static HandoffView of(UUID caseId, Handoff handoff) {
        return new HandoffView(
                handoff.id(),
                caseId,
                handoff.from(),
                handoff.to(),
                handoff.reason(),
                handoff.expiresAt(),
                handoff.state());
    }
}
