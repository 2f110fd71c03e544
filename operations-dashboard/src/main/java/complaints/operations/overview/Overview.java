package complaints.operations.overview;

import complaints.operations.ServiceState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The numbers on the page, and how old they are.
 *
 * @param at when they were read
 * @param lastHeardAt when the newest event came; null where none ever came
 * @param days how many days back the figures about a period reach, today included
 */
public record Overview(
        Instant at,
        Instant lastHeardAt,
        long eventsHeard,
        int days,
        Now now,
        AtRisk atRisk,
        Broken broken,
        Silent silent,
        Map<String, Long> status,
        List<Load> owners,
        List<Cause> causes,
        Satisfaction satisfaction,
        Map<String, Long> outcome,
        Map<String, Long> verdicts,
        List<Relationship> relationship,
        Map<String, Long> notices,
        Work work,
        int parked,
        List<ServiceState> services) {

    /**
     * Complaints recorded per minute over the last hour, oldest first, the running minute last; speeds of those recorded
     * in that hour.
     *
     * @param thisMinute of the running minute or the one before, whichever has more
     */
    public record Now(List<Long> perMinute, long thisMinute, long lastHour, Speed toOwner, Speed toMail) {}

    /** Milliseconds from record, at most 5 % off; null where nothing was counted. */
    public record Speed(long count, Long p50, Long p95) {}

    /** Promises due in the next 24 hours by hour, and the next ones by name; those past their date come first. */
    public record AtRisk(long within24Hours, List<Long> byHour, Instant firstHour, List<Due> next) {}

    public record Due(
            UUID promiseId, UUID complaintId, String key, String kind, Instant due, String owner, String link) {}

    /** Promises broken, by kind, of the period; {@code today} of those due today. Must be 0. */
    public record Broken(long count, long today, Map<String, Long> byKind) {}

    /** Open complaints whose customer has no date ahead; never counted beyond 1000. Must be 0. */
    public record Silent(int count, List<Quiet> complaints) {}

    public record Quiet(UUID complaintId, String key, String status, String owner, Instant toldUntil) {}

    public record Load(String id, String name, long open) {}

    /** Closed complaints by root cause; money promised to customers by currency, in hundredths. */
    public record Cause(String cause, long count, long customerMinutes, Map<String, Long> cents) {}

    /** Answered checks of the period; averages are null where nothing was answered. */
    public record Satisfaction(
            long answered,
            long asked,
            Double average,
            Map<String, Long> stars,
            Double effort,
            Map<String, Long> fulfilled,
            Map<String, Long> repeated) {}

    /** The same service for everybody: by length of the relationship. */
    public record Relationship(
            String band,
            long recorded,
            Long firstResponseP50,
            Long closingP50,
            Long upheldPercent,
            Double satisfaction) {}

    /** What the field counts beside: shares are percent, null where there is nothing to divide. */
    public record Work(
            Long withinTermPercent,
            Map<String, Long> term,
            Long promisesKeptPercent,
            Map<String, Long> promises,
            Map<String, Long> contacts,
            Map<String, Long> handoffs,
            Long reopenedPercent,
            Speed firstResponse,
            Speed firstClosing,
            Speed lastClosing,
            Speed customerWaiting,
            List<Backlog> backlogByAge,
            List<Backlog> backlogByDaysLeft) {}

    /** Open complaints; {@code from} is the first day of the band. */
    public record Backlog(String band, LocalDate from, long open) {}
}
