package complaints.followup.review;

import java.time.Instant;
import java.util.List;

/**
 * One week's review.
 *
 * @param heldAt null until minutes are recorded
 * @param overdue true where it should have been held by now
 */
public record ReviewView(
        String week, Instant openedAt, Instant heldAt, boolean overdue, ReviewPack pack, List<Recorded> minutes) {

    /** Minutes with who recorded them. */
    public record Recorded(Instant at, String by, String minutes, List<Minutes.Decision> decisions) {}
}
