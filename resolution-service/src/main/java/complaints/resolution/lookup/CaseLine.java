package complaints.resolution.lookup;

import complaints.events.Person;
import complaints.resolution.CaseStatus;
import java.time.Instant;
import java.util.UUID;

/**
 * One case in a list.
 *
 * @param nextDue the earliest date told to the customer and not yet kept; null where none is open
 * @param nextPromise what that date is about
 * @param atRisk whether its owner has been warned that it comes near
 */
public record CaseLine(
        UUID id,
        String key,
        CaseStatus status,
        long version,
        Person owner,
        boolean urgent,
        String category,
        String language,
        String customer,
        Instant recordedAt,
        Instant nextDue,
        String nextPromise,
        boolean atRisk) {}
