package complaints.resolution.conduct;

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

/** Conduct records of a case. */
@Path("/cases/{id}/conduct")
@RolesAllowed({"owner", "supervisor"})
public class ConductResource {

    private final Conducting conducting;
    private final LogIns logIns;

    ConductResource(Conducting conducting, LogIns logIns) {
        this.conducting = conducting;
        this.logIns = logIns;
    }

    @POST
    public Response document(
            String id,
            DocumentConduct said,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context SecurityContext caller) {
        return CaseAnswer.created(conducting.document(id, ifMatch, logIns.act(caller), said));
    }

    /** The second reader says that the evidence bears it out. */
    @POST
    @Path("/{number}/confirmation")
    public Response confirm(
            String id, int number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Context SecurityContext caller) {
        return CaseAnswer.ok(conducting.confirm(id, ifMatch, logIns.act(caller), number));
    }
}
