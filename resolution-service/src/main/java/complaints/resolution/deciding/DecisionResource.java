package complaints.resolution.deciding;

import complaints.resolution.Case;
import complaints.resolution.CaseAnswer;
import complaints.resolution.LogIns;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;

/** The decision of a case. */
@Path("/cases/{id}/decision")
@RolesAllowed({"owner", "supervisor"})
public class DecisionResource {

    private final Deciding deciding;
    private final LogIns logIns;

    DecisionResource(Deciding deciding, LogIns logIns) {
        this.deciding = deciding;
        this.logIns = logIns;
    }

    /** 200 where it is decided; 202 where it waits for a second person. */
    @POST
    public Response decide(
            String id,
            MakeDecision made,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context SecurityContext caller) {
        Case it = deciding.decide(id, ifMatch, logIns.act(caller), made);
        return it.pendingDecision().isPresent() ? CaseAnswer.accepted(it) : CaseAnswer.ok(it);
    }

    /** The second person says yes. */
    @POST
    @Path("/approval")
    public Response approve(
            String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Context SecurityContext caller) {
        return CaseAnswer.ok(deciding.approve(id, ifMatch, logIns.act(caller)));
    }
}
