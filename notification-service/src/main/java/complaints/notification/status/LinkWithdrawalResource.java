package complaints.notification.status;

import complaints.doors.StrictJson;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Closes links that fell into wrong hands. */
@Path("/status-links/{complaint}/withdrawal")
@RolesAllowed({"agent", "owner", "supervisor"})
@Blocking
public class LinkWithdrawalResource {

    /** Why; kept with who it was. */
    public record Request(@NotBlank @Size(max = 500) String reason) {}

    /** @param statusPage the link that opens from now on */
    public record Withdrawn(String statusPage) {}

    private final LinkWithdrawal withdrawal;
    private final StrictJson json;

    LinkWithdrawalResource(LinkWithdrawal withdrawal, StrictJson json) {
        this.withdrawal = withdrawal;
        this.json = json;
    }

    @POST
    @Operation(
            summary =
                    "All links to a complaint's page given so far open nothing any more; mails from now on carry a new one")
    public Withdrawn withdraw(String complaint, byte[] body, @Context SecurityContext who) {
        String reason = json.read(body, Request.class).reason();
        return new Withdrawn(
                withdrawal.withdraw(complaint, who.getUserPrincipal().getName(), reason));
    }
}
