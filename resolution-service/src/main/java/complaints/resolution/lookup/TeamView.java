package complaints.resolution.lookup;

import complaints.events.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a supervisor has to see: who carries how much, who is away, what waits for an answer, which dates are at risk,
 * where nothing happens.
 *
 * @param openWithoutFuturePromise open cases without a date ahead; always 0, and counted to some hundreds only
 */
public record TeamView(
        List<Member> members,
        List<Offer> offers,
        List<Offer> returned,
        List<Risk> atRisk,
        List<Idle> idle,
        long openWithoutFuturePromise) {

    /** One of the team. */
    public record Member(
            String id, String name, int open, int urgent, int capacity, Instant absentUntil, String substitute) {}

    /** A handoff nobody has answered yet, or in time. */
    public record Offer(UUID id, UUID caseId, String key, String from, String to, String reason, Instant expiresAt) {}

    /** A date whose owner was warned and that is not kept yet. */
    public record Risk(UUID caseId, String key, Person owner, String kind, Instant due, boolean legal) {}

    /** A case whose owner has done nothing for the configured time. */
    public record Idle(UUID caseId, String key, Person owner, Instant lastAct) {}
}
