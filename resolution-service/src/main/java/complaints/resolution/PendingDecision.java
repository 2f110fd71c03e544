package complaints.resolution;

import complaints.events.Person;
import java.time.Instant;

/** A decision above the limit, waiting for a second person. */
public record PendingDecision(Person by, Instant at, Proposal proposal) {}
