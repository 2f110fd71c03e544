package complaints.followup.planning;

import complaints.events.CheckKind;
import complaints.followup.Check;
import complaints.followup.CheckSubject;
import complaints.followup.FollowedComplaint;
import complaints.followup.Term;
import complaints.followup.TimingPolicy;
import complaints.messaging.Ids;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Turns a closing into its checks. */
@Singleton
class PlanPolicy {

    private final Plans plans;
    private final TimingPolicy timing;

    PlanPolicy(Plans plans, TimingPolicy timing) {
        this.plans = plans;
        this.timing = timing;
    }

    /** The checks that follow the latest closing of a complaint, none before the closing. */
    List<Check> checks(FollowedComplaint complaint, Instant now) {
        Plan plan =
                plans.after(complaint.followed().category(), complaint.closing().outcome());
        return plan.checks().entrySet().stream()
                .map(each -> check(complaint, each, plan.reminder(), now))
                .toList();
    }

    private Check check(FollowedComplaint complaint, Map.Entry<CheckKind, Term> planned, Term reminder, Instant now) {
        Term term = planned.getValue();
        CheckSubject subject = new CheckSubject(
                Ids.next(),
                complaint.id(),
                complaint.closing().number(),
                planned.getKey(),
                complaint.followed().to(),
                term.isExact(),
                reminder);
        Instant due = timing.end(
                term, complaint.closing().at(), complaint.followed().to().zone());
        return Check.schedule(subject, due, now);
    }
}
