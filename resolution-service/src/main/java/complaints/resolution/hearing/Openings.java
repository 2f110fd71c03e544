package complaints.resolution.hearing;

import complaints.events.Fact;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.resolution.CaseTerms;
import complaints.resolution.Cases;
import complaints.resolution.CustomerRef;
import complaints.resolution.Handlers;
import complaints.resolution.ResolutionSettings;
import complaints.resolution.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Brings together what the opening of cases looks at: the team, its load, and who knew the customers. */
@ApplicationScoped
class Openings {

    private final Cases cases;
    private final Handlers handlers;
    private final CaseTerms terms;
    private final ResolutionSettings settings;
    private final Clock clock;

    Openings(Cases cases, Handlers handlers, CaseTerms terms, ResolutionSettings settings, Clock clock) {
        this.cases = cases;
        this.handlers = handlers;
        this.terms = terms;
        this.settings = settings;
        this.clock = clock;
    }

    CasesAtHand atHand(Collection<UUID> complaints) {
        return new CasesAtHand(cases.lock(complaints), clock);
    }

    Opening prepare(List<? extends Fact> facts) {
        List<String> customers = facts.stream()
                .filter(ComplaintRecorded.class::isInstance)
                .map(each -> CustomerRef.of(((ComplaintRecorded) each).customer()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (facts.stream().noneMatch(ComplaintRecorded.class::isInstance)) {
            return Opening.NONE;
        }
        Roster roster = new Roster(handlers.all(), handlers.load(), settings.dutySupervisor(), clock.instant());
        return new Opening(roster, cases.formerOwners(customers), terms);
    }
}
