package complaints.notification.status;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A fresh link instead of one that expired or was withdrawn. The answer is the same whatever the old link was. */
@Path("/status/{token}/fresh-link")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Blocking
public class FreshLinkResource {

    private final Visit visit;
    private final FreshLinks freshLinks;
    private final Answers answers;

    FreshLinkResource(Visit visit, FreshLinks freshLinks, Answers answers) {
        this.visit = visit;
        this.freshLinks = freshLinks;
        this.answers = answers;
    }

    @POST
    @Operation(summary = "A fresh link, by mail to the address on record and to no other")
    public Response send(String token, @HeaderParam("Accept-Language") String accepted) {
        visit.complaintOf(token).ifPresent(freshLinks::want);
        return answers.freshLinkAsked(accepted);
    }
}
