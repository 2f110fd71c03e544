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
import java.net.URI;
import java.util.UUID;

/** Handoffs: offered by an owner, answered by the one asked, or by a supervisor for them. */
@Path("/")
@RolesAllowed({"owner", "supervisor"})
public class HandoffResource {

    private final HandingOver handingOver;
    private final LogIns logIns;

    HandoffResource(HandingOver handingOver, LogIns logIns) {
        this.handingOver = handingOver;
        this.logIns = logIns;
    }

    @POST
    @Path("/cases/{id}/handoffs")
    public Response offer(
            String id,
            OfferHandoff asked,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context SecurityContext caller) {
        HandoffView offered = handingOver.offer(id, ifMatch, logIns.act(caller), asked);
        return Response.created(URI.create("/handoffs/" + offered.id()))
                .entity(offered)
                .build();
    }

    @POST
    @Path("/handoffs/{handoff}/acceptance")
    public Response accept(
            UUID handoff, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Context SecurityContext caller) {
        boolean supervisor = caller.isUserInRole("supervisor");
        return CaseAnswer.ok(handingOver.accept(handoff, ifMatch, logIns.act(caller), supervisor));
    }

    @POST
    @Path("/handoffs/{handoff}/refusal")
    public Response refuse(
            UUID handoff,
            RefuseHandoff why,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context SecurityContext caller) {
        boolean supervisor = caller.isUserInRole("supervisor");
        return CaseAnswer.ok(handingOver.refuse(handoff, ifMatch, logIns.act(caller), supervisor, why.reason()));
    }
}
