package complaints.followup.planning;

import complaints.events.FollowupFact;
import complaints.followup.Check;
import complaints.followup.Checks;
import complaints.followup.FollowedComplaint;
import complaints.followup.FollowedComplaints;
import complaints.followup.OptOuts;
import complaints.messaging.Outbox;
import complaints.messaging.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A closing brings checks; a reopening or a withdrawal takes away those that are pending. Many news are taken at once:
 * what they are about is read once and written once, and checks are planned by what is known after all of them.
 */
@ApplicationScoped
public class Planning {

    private final FollowedComplaints complaints;
    private final Checks checks;
    private final OptOuts optOuts;
    private final PlanPolicy policy;
    private final Outbox outbox;
    private final Clock clock;

    Planning(
            FollowedComplaints complaints,
            Checks checks,
            OptOuts optOuts,
            PlanPolicy policy,
            Outbox outbox,
            Clock clock) {
        this.complaints = complaints;
        this.checks = checks;
        this.optOuts = optOuts;
        this.policy = policy;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    void hear(List<News> batch) {
        if (batch.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        ComplaintsAtHand atHand = atHand(batch, now);
        Map<UUID, String> traces = new HashMap<>();
        for (News news : batch) {
            tell(news.trace(), atHand.take(news));
            traces.put(news.complaint(), news.trace());
        }
        plan(atHand, traces, now);
        complaints.save(atHand.changed());
        complaints.keepCircumstances(atHand.planned());
        checks.save(atHand.cancelled());
    }

    private ComplaintsAtHand atHand(List<News> batch, Instant now) {
        Map<UUID, FollowedComplaint> known =
                complaints.locked(batch.stream().map(News::complaint).distinct().toList());
        List<UUID> followedUp = known.values().stream()
                .filter(complaint -> complaint.planned() > 0)
                .map(FollowedComplaint::id)
                .toList();
        List<Check> unfinished = followedUp.isEmpty() ? List.of() : checks.unfinished(followedUp, now);
        return new ComplaintsAtHand(known, unfinished, now);
    }

    private void plan(ComplaintsAtHand atHand, Map<UUID, String> traces, Instant now) {
        List<FollowedComplaint> wanting = atHand.wantingChecks();
        Set<String> optedOut = optOuts.among(
                wanting.stream().map(Planning::customer).distinct().toList());
        List<Check> planned = new ArrayList<>();
        for (FollowedComplaint complaint : wanting) {
            if (!optedOut.contains(customer(complaint))) {
                List<Check> fresh = policy.checks(complaint, now);
                tell(
                        traces.get(complaint.id()),
                        fresh.stream().map(Check::scheduled).toList());
                planned.addAll(fresh);
                atHand.planned(complaint);
            }
        }
        checks.add(planned);
    }

    private void tell(String trace, List<? extends FollowupFact> facts) {
        if (!facts.isEmpty()) {
            Trace.begin(trace);
            outbox.tell(facts);
            Trace.end();
        }
    }

    private static String customer(FollowedComplaint complaint) {
        return complaint.followed().to().customer();
    }
}
