package complaints.resolution.closing;

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

/** Items done, cases closed and reopened. */
@Path("/cases/{id}")
@RolesAllowed({"owner", "supervisor"})
public class ClosingResource {

    private final Finishing finishing;
    private final LogIns logIns;

    ClosingResource(Finishing finishing, LogIns logIns) {
        this.finishing = finishing;
        this.logIns = logIns;
    }

    @POST
    @Path("/items/{item}/done")
    public Response done(
            String id, int item, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Context SecurityContext caller) {
        return CaseAnswer.ok(finishing.done(id, ifMatch, logIns.act(caller), item));
    }

    @POST
    @Path("/closure")
    public Response close(
            String id,
            CloseCase asked,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context SecurityContext caller) {
        return CaseAnswer.ok(finishing.close(id, ifMatch, logIns.act(caller), asked));
    }

    @POST
    @Path("/reopening")
    public Response reopen(
            String id,
            ReopenCase asked,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context SecurityContext caller) {
        return CaseAnswer.ok(finishing.reopen(id, ifMatch, logIns.act(caller), asked));
    }
}
