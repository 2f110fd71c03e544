package complaints.followup.asking;

import complaints.events.FollowupFact;
import complaints.events.SolutionItem;
import complaints.followup.Check;
import complaints.followup.Checks;
import complaints.followup.FollowedComplaints;
import complaints.followup.OptOuts;
import complaints.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks and reminds customers when it is time, lets go of those who say nothing. */
@ApplicationScoped
public class Asking {

    /** How many checks one turn takes at most. */
    public static final int BATCH = 200;

    private final Checks checks;
    private final FollowedComplaints complaints;
    private final OptOuts optOuts;
    private final DomainPaces paces;
    private final AskingPolicy policy;
    private final Outbox outbox;
    private final Clock clock;

    Asking(
            Checks checks,
            FollowedComplaints complaints,
            OptOuts optOuts,
            DomainPaces paces,
            AskingPolicy policy,
            Outbox outbox,
            Clock clock) {
        this.checks = checks;
        this.complaints = complaints;
        this.optOuts = optOuts;
        this.paces = paces;
        this.policy = policy;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes what is next, at most {@link #BATCH}; returns how many it took. */
    @Transactional
    public int turn() {
        Instant now = clock.instant();
        return take(checks.claimNext(now, BATCH), now);
    }

    /** Takes one check alone, where its time has come and nobody else takes it. */
    @Transactional
    void turn(UUID id) {
        Instant now = clock.instant();
        take(checks.claim(id, now), now);
    }

    private int take(List<Check> next, Instant now) {
        if (!next.isEmpty()) {
            DomainPace pace = paces.at(each(next, check -> check.subject().to().mailDomain()), now);
            Turn turn = new Turn(policy, pace, openByCustomer(next), items(next), now);
            Set<String> optedOut = optOuts.among(each(next, Asking::customer));
            List<FollowupFact> facts = next.stream()
                    .map(check -> optedOut.contains(customer(check)) ? turn.spare(check) : turn.take(check))
                    .flatMap(Optional::stream)
                    .toList();
            checks.save(Stream.concat(turn.replaced().stream(), next.stream())
                    .distinct()
                    .toList());
            paces.save(pace);
            outbox.tell(facts);
        }
        return next.size();
    }

    /** The open checks of the same customers; those at hand are taken as they are. */
    private Map<String, Check> openByCustomer(List<Check> next) {
        Map<UUID, Check> atHand =
                next.stream().collect(Collectors.toMap(check -> check.subject().id(), Function.identity()));
        return checks.open(each(next, Asking::customer)).stream()
                .map(open -> atHand.getOrDefault(open.subject().id(), open))
                .collect(Collectors.toMap(Asking::customer, Function.identity()));
    }

    private Map<UUID, List<SolutionItem>> items(List<Check> next) {
        return complaints.items(each(next, check -> check.subject().complaintId()));
    }

    private static String customer(Check check) {
        return check.subject().to().customer();
    }

    private static <T> List<T> each(List<Check> checks, Function<Check, T> part) {
        return checks.stream().map(part).distinct().toList();
    }
}
