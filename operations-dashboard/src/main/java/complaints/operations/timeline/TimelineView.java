package complaints.operations.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One complaint across services, oldest event first; no words, name or address of the customer. */
public record TimelineView(
        UUID complaintId,
        String key,
        String status,
        String category,
        String owner,
        Instant recordedAt,
        Instant answerBy,
        Instant toldUntil,
        List<Entry> events,
        Map<String, String> links) {

    /**
     * @param about what it says, in words that are the same in every language; null where the type says it all
     * @param due the date it is about; null where it is about none
     * @param heardAt when it reached the dashboard
     */
    public record Entry(
            UUID id,
            String topic,
            String type,
            Instant at,
            Instant heardAt,
            long sequence,
            String trace,
            String about,
            Instant due,
            String who) {}
}
