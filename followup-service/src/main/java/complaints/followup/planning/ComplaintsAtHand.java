package complaints.followup.planning;

import complaints.events.FollowupFact;
import complaints.followup.Check;
import complaints.followup.FollowedComplaint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The complaints that a batch of news is about, and their unfinished checks, all locked. */
final class ComplaintsAtHand {

    private final Map<UUID, FollowedComplaint> known;
    private final Map<UUID, List<Check>> unfinished;
    private final Instant now;
    private final Map<UUID, FollowedComplaint> changed = new LinkedHashMap<>();
    private final List<Check> cancelled = new ArrayList<>();
    private final List<UUID> planned = new ArrayList<>();

    ComplaintsAtHand(Map<UUID, FollowedComplaint> known, List<Check> unfinished, Instant now) {
        this.known = known;
        this.unfinished = unfinished.stream()
                .collect(Collectors.groupingBy(check -> check.subject().complaintId()));
        this.now = now;
    }

    /** Changes what is known and cancels the checks that end by it. */
    List<FollowupFact> take(News news) {
        FollowedComplaint after = news.change().apply(now(news.complaint()));
        changed.put(after.id(), after);
        List<Check> open = unfinished.computeIfAbsent(after.id(), none -> new ArrayList<>());
        List<Check> ended = open.stream()
                .filter(check -> check.subject().closing() <= news.endsUpTo())
                .toList();
        open.removeAll(ended);
        cancelled.addAll(ended);
        return ended.stream()
                .<FollowupFact>map(check -> check.cancel(news.reason(), now))
                .toList();
    }

    /** Those whose latest closing stands and is not followed by checks yet. */
    List<FollowedComplaint> wantingChecks() {
        return changed.values().stream().filter(FollowedComplaint::wantsChecks).toList();
    }

    void planned(FollowedComplaint complaint) {
        changed.put(complaint.id(), complaint.plannedNow());
        planned.add(complaint.id());
    }

    List<UUID> planned() {
        return planned;
    }

    List<FollowedComplaint> changed() {
        return List.copyOf(changed.values());
    }

    List<Check> cancelled() {
        return cancelled;
    }

    private FollowedComplaint now(UUID id) {
        return changed.getOrDefault(id, known.get(id));
    }
}
