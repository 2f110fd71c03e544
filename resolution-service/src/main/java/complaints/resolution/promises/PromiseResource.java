package complaints.resolution.promises;

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

/** Dates told to the customer. */
@Path("/cases/{id}/promises/{promise}")
@RolesAllowed({"owner", "supervisor"})
public class PromiseResource {

    private final Promising promising;
    private final LogIns logIns;

    PromiseResource(Promising promising, LogIns logIns) {
        this.promising = promising;
        this.logIns = logIns;
    }

    @POST
    @Path("/renegotiation")
    public Response renegotiate(
            String id,
            UUID promise,
            RenegotiatePromise asked,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context SecurityContext caller) {
        return CaseAnswer.ok(promising.renegotiate(id, ifMatch, logIns.act(caller), promise, asked));
    }

    @POST
    @Path("/fulfilment")
    public Response keep(
            String id,
            UUID promise,
            KeepPromise done,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context SecurityContext caller) {
        return CaseAnswer.ok(promising.keep(id, ifMatch, logIns.act(caller), promise, done));
    }
}
