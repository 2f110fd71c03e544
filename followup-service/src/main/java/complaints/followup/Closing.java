package complaints.followup;

import complaints.events.Outcome;
import complaints.events.Person;
import complaints.events.SolutionItem;
import java.time.Instant;
import java.util.List;

/**
 * How a complaint was closed.
 *
 * @param number 1 for the first closing
 * @param outcome null where a newer resolution told one that is not known here
 * @param rootCause may be null
 */
public record Closing(
        int number, Instant at, Outcome outcome, Person owner, String rootCause, List<SolutionItem> items) {}
