package complaints.operations.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;

/** Figures as CSV (RFC 4180, UTF-8). No personal data but owners' names. */
@Path("/api/export")
@RolesAllowed("operations")
public class ExportResource {

    private final Exporting exporting;

    ExportResource(Exporting exporting) {
        this.exporting = exporting;
    }

    /** Every counter: figure, start of its time, label, value. @param reason why it is taken; kept with who took it */
    @GET
    @Path("/counters.csv")
    @Produces("text/csv")
    public Response counters(
            @QueryParam("reason") @NotBlank @Size(max = 500) String reason, @Context SecurityContext caller) {
        String csv = exporting.counters(caller.getUserPrincipal().getName(), reason);
        return Response.ok(csv)
                .header("Content-Disposition", "attachment; filename=\"counters.csv\"")
                .build();
    }
}
