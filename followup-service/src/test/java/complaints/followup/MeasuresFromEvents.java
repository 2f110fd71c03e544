package complaints.followup;

import complaints.events.Fact;
import complaints.events.FollowupFact.CheckAnswered;
import complaints.events.FollowupFact.CheckCancelled;
import complaints.events.FollowupFact.CheckDue;
import complaints.events.FollowupFact.CheckScheduled;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The measures once more, from the events alone and without a line of the service's own code. */
final class MeasuresFromEvents {

    static final List<String> DIMENSIONS =
            List.of("NONE", "OWNER", "CAUSE", "PRODUCT", "CHANNEL", "LANGUAGE", "RELATIONSHIP", "OUTCOME");
    static final List<String> FIGURES = List.of(
            "asked",
            "answered",
            "waiting",
            "cancelled",
            "silent",
            "response.count",
            "response.of",
            "fulfilled.count",
            "fulfilled.of",
            "satisfied.count",
            "satisfied.of",
            "satisfaction.of",
            "effort.of",
            "repeated.count",
            "repeated.of");

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private final Map<UUID, ComplaintRecorded> recorded = new HashMap<>();
    private final Map<String, ComplaintClosed> closed = new HashMap<>();
    private final Map<UUID, CheckScheduled> scheduled = new HashMap<>();
    private final Map<UUID, CheckDue> asked = new HashMap<>();
    private final Map<UUID, CheckAnswered> answered = new HashMap<>();
    private final Map<UUID, CheckCancelled> cancelled = new HashMap<>();
    private final Instant now;
    private final LocalDate first;

    private MeasuresFromEvents(Instant now, LocalDate first) {
        this.now = now;
        this.first = first;
    }

    static MeasuresFromEvents read(Instant now, LocalDate first) {
        MeasuresFromEvents events = new MeasuresFromEvents(now, first);
        Stream.of(Topics.INTAKE, Topics.RESOLUTION, Topics.FOLLOWUP)
                .forEach(topic -> OnKafka.all(topic).forEach(events::take));
        return events;
    }

    /** Every figure of every group. */
    Map<String, Map<String, Double>> by(String dimension) {
        Map<String, Map<String, Double>> groups = new HashMap<>();
        asked.values().stream()
                .filter(due -> !LocalDate.ofInstant(due.at(), MADRID).isBefore(first))
                .forEach(due ->
                        add(groups.computeIfAbsent(group(dimension, due), name -> new HashMap<>()), figures(due)));
        return groups;
    }

    static void add(Map<String, Double> sums, Map<String, Double> more) {
        more.forEach((figure, value) -> sums.merge(figure, value, Double::sum));
    }

    private void take(Fact fact) {
        if (fact instanceof ComplaintRecorded told) {
            recorded.put(told.complaintId(), told);
        } else if (fact instanceof ComplaintClosed told) {
            closed.put(told.complaintId() + " " + told.closing(), told);
        } else if (fact instanceof CheckScheduled told) {
            scheduled.put(told.checkId(), told);
        } else if (fact instanceof CheckDue told) {
            asked.putIfAbsent(told.checkId(), told);
        } else if (fact instanceof CheckAnswered told) {
            answered.put(told.checkId(), told);
        } else if (fact instanceof CheckCancelled told) {
            cancelled.put(told.checkId(), told);
        }
    }

    private Map<String, Double> figures(CheckDue due) {
        CheckAnswered answer = answered.get(due.checkId());
        boolean isCancelled = cancelled.containsKey(due.checkId());
        boolean waits = answer == null && !isCancelled && !isOver(due);
        double one = answer == null ? 0 : 1;
        double silent = answer == null && !isCancelled && !waits ? 1 : 0;
        boolean effort = answer != null && answer.effort() != null;
        boolean repeated = answer != null && answer.repeated() != null;
        Map<String, Double> figures = new HashMap<>();
        figures.put("asked", 1.0);
        figures.put("answered", one);
        figures.put("waiting", one(waits));
        figures.put("cancelled", one(isCancelled));
        figures.put("silent", silent);
        figures.put("response.count", one);
        figures.put("response.of", one + silent);
        figures.put("fulfilled.count", one(answer != null && answer.fulfilled()));
        figures.put("fulfilled.of", one);
        figures.put("satisfied.count", one(answer != null && answer.satisfaction() >= 4));
        figures.put("satisfied.of", one);
        figures.put("satisfaction.of", one);
        figures.put("satisfaction.sum", answer == null ? 0.0 : answer.satisfaction());
        figures.put("effort.of", one(effort));
        figures.put("effort.sum", effort ? answer.effort() : 0.0);
        figures.put("repeated.count", one(repeated && answer.repeated()));
        figures.put("repeated.of", one(repeated));
        return figures;
    }

    /** His time is over, or a newer check asks about the same complaint. */
    private boolean isOver(CheckDue due) {
        return !now.isBefore(due.answerUntil())
                || asked.values().stream()
                        .anyMatch(other -> other.complaintId().equals(due.complaintId())
                                && other.at().isAfter(due.at()));
    }

    private String group(String dimension, CheckDue due) {
        ComplaintRecorded told = recorded.get(due.complaintId());
        ComplaintClosed closing = closed.get(
                due.complaintId() + " " + scheduled.get(due.checkId()).closing());
        return switch (dimension) {
            case "OWNER" -> closing.owner().name();
            case "CAUSE" -> closing.rootCause();
            case "OUTCOME" -> closing.outcome().name();
            case "PRODUCT" -> told.category().name();
            case "CHANNEL" -> told.channel().name();
            case "LANGUAGE" -> told.customer().language();
            case "RELATIONSHIP" -> relationship(told.customer().since(), closing.at());
            default -> "all";
        };
    }

    private static String relationship(LocalDate since, Instant closed) {
        int years = Period.between(since, LocalDate.ofInstant(closed, MADRID)).getYears();
        return years < 1
                ? "under 1 year"
                : years < 3 ? "1 to 3 years" : years < 10 ? "3 to 10 years" : "10 years and more";
    }

    private static double one(boolean holds) {
        return holds ? 1 : 0;
    }
}
