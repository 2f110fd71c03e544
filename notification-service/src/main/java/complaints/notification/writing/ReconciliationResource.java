package complaints.notification.writing;

import complaints.doors.StrictJson;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whether every notice that the facts require is there. */
@Path("/reconciliation")
@RolesAllowed({"operations", "supervisor"})
@Blocking
public class ReconciliationResource {

    /** Why somebody wants to know; kept with who it was. */
    public record Request(@NotBlank @Size(max = 500) String reason) {}

    private final Reconciler reconciler;
    private final StrictJson json;

    ReconciliationResource(Reconciler reconciler, StrictJson json) {
        this.reconciler = reconciler;
        this.json = json;
    }

    @GET
    @Operation(summary = "What the last whole round found; it ends every few minutes by itself")
    public Reconciled last() {
        return reconciler.last();
    }

    @POST
    @Operation(
            summary = "Compare all complaints now; answers when it has looked at all, with the number that was missing")
    public Reconciled compare(byte[] body, @Context SecurityContext who) {
        String reason = json.read(body, Request.class).reason();
        return reconciler.all(who.getUserPrincipal().getName(), reason);
    }
}
