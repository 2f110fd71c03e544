package complaints.resolution.statements;

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

/** Both versions of a case, further questions, and what the customer is asked. */
@Path("/cases/{id}")
@RolesAllowed({"owner", "supervisor"})
public class StatementResource {

    private final Stating stating;
    private final LogIns logIns;

    StatementResource(Stating stating, LogIns logIns) {
        this.stating = stating;
        this.logIns = logIns;
    }

    @POST
    @Path("/statements")
    public Response state(
            String id,
            RecordStatement said,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context SecurityContext caller) {
        return CaseAnswer.created(stating.state(id, ifMatch, logIns.act(caller), said));
    }

    @POST
    @Path("/version-requests")
    public Response requestVersion(
            String id,
            RequestVersion asked,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context SecurityContext caller) {
        return CaseAnswer.created(stating.requestVersion(id, ifMatch, logIns.act(caller), asked));
    }

    @POST
    @Path("/questions")
    public Response ask(
            String id,
            AddQuestion asked,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context SecurityContext caller) {
        return CaseAnswer.created(stating.ask(id, ifMatch, logIns.act(caller), asked));
    }

    @POST
    @Path("/information-requests")
    public Response request(
            String id,
            RequestInformation asked,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context SecurityContext caller) {
        return CaseAnswer.created(stating.request(id, ifMatch, logIns.act(caller), asked));
    }
}
