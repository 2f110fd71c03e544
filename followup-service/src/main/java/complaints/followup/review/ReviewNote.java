package complaints.followup.review;

import java.time.Instant;
import java.util.UUID;

/**
 * Something worth a second look.
 *
 * @param detail may be null
 */
record ReviewNote(UUID complaint, ReviewReason reason, Instant at, String detail) {}
