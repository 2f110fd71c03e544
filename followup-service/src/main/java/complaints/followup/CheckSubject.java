package complaints.followup;

import complaints.events.CheckKind;
import java.util.UUID;

/**
 * What a check asks about, and whom; never changes.
 *
 * @param closing which closing of the complaint it asks about
 * @param exact whether it was planned to the second: then neither quiet hours nor pacing apply
 * @param reminder how long after asking the customer is reminded; null for never
 */
public record CheckSubject(
        UUID id, UUID complaintId, int closing, CheckKind kind, Recipient to, boolean exact, Term reminder) {}
