package complaints.followup.lookup;

import complaints.events.CheckKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A check that takes an answer now, or a correction of one.
 *
 * @param until the last instant at which it does
 */
public record OpenCheck(UUID id, UUID complaint, CheckKind kind, Instant until) {}
