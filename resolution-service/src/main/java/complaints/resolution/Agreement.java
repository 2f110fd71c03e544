package complaints.resolution;

import complaints.events.Channel;
import java.time.Instant;

/** What the customer said to the solution, and on which channel; the note is his own words or null. */
public record Agreement(boolean accepted, Channel by, String note, Instant at) {}
