package complaints.resolution.lookup;

import complaints.resolution.LogIns;
import complaints.resolution.lookup.TeamView.Offer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;

/** What somebody asks the caller to take over, until it is accepted, refused or returned. */
@Path("/handoffs")
@RolesAllowed({"owner", "supervisor"})
public class OffersResource {

    private final Team team;
    private final LogIns logIns;

    OffersResource(Team team, LogIns logIns) {
        this.team = team;
        this.logIns = logIns;
    }

    @GET
    public List<Offer> mine(@Context SecurityContext caller) {
        return team.offeredTo(logIns.handlerId(caller));
    }
}
