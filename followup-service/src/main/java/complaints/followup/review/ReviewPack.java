package complaints.followup.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is looked at in one week's review; the same week and seed give the same pack, and once opened it stays as it is.
 *
 * @param counts how many complaints there were for each reason; the entries hold at most the limit of each
 * @param closed closings in the week, from which the sample was drawn
 */
public record ReviewPack(
        String week, long seed, int closed, Map<ReviewReason, Long> counts, List<Entry> entries, List<Cause> causes) {

    /**
     * One complaint, both versions side by side.
     *
     * @param details one for each reason
     */
    public record Entry(
            UUID complaint,
            String key,
            List<ReviewReason> reasons,
            List<Detail> details,
            String category,
            String owner,
            String outcome,
            String rootCause,
            Instant recordedAt,
            Instant closedAt,
            String customersVersion,
            String teamsVersion,
            String customersReply) {}

    /** @param text what there is to say about a reason; null where nothing */
    public record Detail(ReviewReason reason, String text) {}

    /**
     * A cause that came back.
     *
     * @param thisWeek closings with it
     * @param before average a week of the four weeks before
     */
    public record Cause(String cause, long thisWeek, double before) {}
}
