package complaints.resolution;

import complaints.events.Channel;
import complaints.events.Person;
import java.time.Instant;

/**
 * The notice served on those who were there, asking for their version. Once its term has passed in silence, the case is
 * decided on the customer's version alone: a team that does not answer does not keep the customer waiting.
 *
 * @param to whom it was served on, in words: a person, a shop, a supplier
 * @param through how it reached them
 * @param until the last instant they may answer in, inclusive
 */
public record VersionRequest(String to, Channel through, String text, Person by, Instant at, Instant until) {

    boolean unansweredAt(Instant now) {
        return now.isAfter(until);
    }
}
