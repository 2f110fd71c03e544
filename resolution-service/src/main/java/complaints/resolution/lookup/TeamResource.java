package complaints.resolution.lookup;

import complaints.resolution.CaseTerms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;

/** The supervisor's view of load, absences, offers and dates at risk. */
@Path("/team")
@RolesAllowed("supervisor")
public class TeamResource {

    private final Team team;
    private final CaseTerms terms;
    private final Clock clock;

    TeamResource(Team team, CaseTerms terms, Clock clock) {
        this.team = team;
        this.terms = terms;
        this.clock = clock;
    }

    @GET
    public TeamView look() {
        Instant now = clock.instant();
        return team.look(now, terms.idle().before(now, terms.hours()));
    }
}
