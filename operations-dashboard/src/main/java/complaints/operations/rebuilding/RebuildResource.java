package complaints.operations.rebuilding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;

/** Makes every figure anew from the event log while the old ones serve. */
@Path("/api/rebuild")
@RolesAllowed("operations")
public class RebuildResource {

    private final Rebuild rebuild;

    RebuildResource(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    /** How far the last rebuild is. */
    @GET
    public RebuildView state() {
        return rebuild.state();
    }

    /** Answers at once; the rebuild goes on. */
    @POST
    public Response start(@Context SecurityContext caller) {
        rebuild.start(caller.getUserPrincipal().getName());
        return Response.accepted(rebuild.state()).build();
    }
}
