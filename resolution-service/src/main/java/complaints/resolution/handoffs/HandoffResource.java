package complaints.resolution.handoffs;

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

/** A case offered to somebody else. */
@Path("/cases/{id}/handoffs")
@RolesAllowed({"owner", "supervisor"})
public class HandoffResource {

    private final HandingOver handingOver;
    private final LogIns logIns;

    HandoffResource(HandingOver handingOver, LogIns logIns) {
        this.handingOver = handingOver;
        this.logIns = logIns;
    }

    @POST
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
}
