package complaints.notification.writing;

import java.time.Instant;

/**
 * What a comparison of all complaints came to.
 *
 * @param complaints how many were looked at
 * @param missing notices that the facts require and were not there: written now; must be 0
 * @param endedAt null before the first has ended
 */
public record Reconciled(long complaints, long missing, Instant endedAt) {}
