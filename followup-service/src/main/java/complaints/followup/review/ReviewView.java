package complaints.followup.review;

import java.time.Instant;
import java.util.List;

/**
 * One week's review.
 *
 * @param holdUntil by when it has to be held
 * @param heldAt null until minutes are recorded
 * @param overdue true where it should have been held by now
 */
public record ReviewView(
        String week,
        Instant openedAt,
        Instant holdUntil,
        Instant heldAt,
        boolean overdue,
        ReviewPack pack,
        List<Recorded> minutes) {

    /**
     * Minutes as they were recorded.
     *
     * @param by who recorded them
     * @param present who held the review
     */
    public record Recorded(Instant at, String by, String present, String minutes, List<Minutes.Decision> decisions) {}
}
