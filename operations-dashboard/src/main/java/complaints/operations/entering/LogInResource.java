package complaints.operations.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;

/** Where a page sends its reader to say who he is; then it sends him back to the page. */
@Path("/log-in")
public class LogInResource {

    private static final Set<String> PAGES = Set.of("/", "/desk");

    /** @param page one of ours; anything else counts as the first page */
    @GET
    @RolesAllowed({"agent", "owner", "supervisor", "operations"})
    public Response enter(@QueryParam("page") @DefaultValue("/") String page) {
        return Response.seeOther(URI.create(PAGES.contains(page) ? page : "/")).build();
    }
}
