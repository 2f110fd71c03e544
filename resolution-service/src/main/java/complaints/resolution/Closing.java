package complaints.resolution;

import complaints.events.CorrectiveAction;
import complaints.events.Outcome;
import java.time.Instant;

/** One end of a case; number 1 is the first, the highest the last. */
public record Closing(int number, Instant at, Outcome outcome, String rootCause, CorrectiveAction action) {}
