package complaints.resolution.handoffs;

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
import java.util.UUID;

/** An offer answered by the one asked, or by a supervisor for them. */
@Path("/handoffs/{handoff}")
@RolesAllowed({"owner", "supervisor"})
public class HandoffAnswerResource {

    private final HandingOver handingOver;
    private final LogIns logIns;

    HandoffAnswerResource(HandingOver handingOver, LogIns logIns) {
        this.handingOver = handingOver;
        this.logIns = logIns;
    }

    @POST
    @Path("/acceptance")
    public Response accept(
            UUID handoff, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Context SecurityContext caller) {
        boolean supervisor = caller.isUserInRole("supervisor");
        return CaseAnswer.ok(handingOver.accept(handoff, ifMatch, logIns.act(caller), supervisor));
    }

    @POST
    @Path("/refusal")
    public Response refuse(
            UUID handoff,
            RefuseHandoff why,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context SecurityContext caller) {
        boolean supervisor = caller.isUserInRole("supervisor");
        return CaseAnswer.ok(handingOver.refuse(handoff, ifMatch, logIns.act(caller), supervisor, why.reason()));
    }
}
