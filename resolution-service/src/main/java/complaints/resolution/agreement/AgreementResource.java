package complaints.resolution.agreement;

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

/** What the customer said to somebody of the team. */
@Path("/cases/{id}/agreement")
@RolesAllowed({"agent", "owner", "supervisor"})
public class AgreementResource {

    private final Agreeing agreeing;
    private final LogIns logIns;

    AgreementResource(Agreeing agreeing, LogIns logIns) {
        this.agreeing = agreeing;
        this.logIns = logIns;
    }

    @POST
    public Response agree(
            String id,
            RecordAgreement said,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context SecurityContext caller) {
        return CaseAnswer.ok(agreeing.agree(id, ifMatch, logIns.act(caller), said));
    }
}
