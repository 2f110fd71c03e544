package complaints.resolution;

import complaints.events.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A question to the customer; while it is open our own clock waits, legal clocks do not.
 *
 * @param until how long we wait, inclusive
 * @param endedAt when the customer came back or the term passed; null while it is open
 * @param moved promises whose date waits with it
 */
public record InformationRequest(
        UUID id, String text, Person by, Instant at, Instant until, Instant endedAt, List<UUID> moved) {

    boolean open() {
        return endedAt == null;
    }

    InformationRequest ended(Instant when) {
        return new InformationRequest(id, text, by, at, until, when, moved);
    }
}
