package complaints.operations.reconciling;

import complaints.operations.Forwarding;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;

/** Starts a look for notices that should have gone out and did not. */
@Path("/api/reconciliation")
@RolesAllowed("operations")
public class ReconciliationResource {

    private final Asked asked;
    private final Forwarding forwarding;

    ReconciliationResource(Asked asked, Forwarding forwarding) {
        this.asked = asked;
        this.forwarding = forwarding;
    }

    /** Why; kept here and by notification with who asked. */
    public record Reason(@NotBlank @Size(max = 500) String reason) {}

    /** Answers what notification answered. */
    @POST
    public Response reconcile(Reason why, @Context HttpHeaders headers, @Context SecurityContext caller) {
        asked.record(caller.getUserPrincipal().getName(), why.reason());
        return forwarding.post("notification", "reconciliation", why, headers);
    }
}
