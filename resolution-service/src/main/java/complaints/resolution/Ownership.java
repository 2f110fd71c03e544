package complaints.resolution;

import complaints.events.Person;
import java.time.Instant;

/** Who answers for a case, and since when; the one before answered until that instant. */
public record Ownership(Person owner, Instant since) {

    /** The next owner's; later than this one even where the clocks say the same instant. */
    Ownership passedTo(Person next, Instant at) {
        return new Ownership(next, at.isAfter(since) ? at : since.plusMillis(1));
    }
}
