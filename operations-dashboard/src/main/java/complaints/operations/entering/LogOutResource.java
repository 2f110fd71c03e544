package complaints.operations.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where somebody with an account goes to leave: his session is ended before this is reached, with the accounts too. */
@Path("/log-out")
public class LogOutResource {

    /** Whoever came with a log-in of his own has nothing to end. */
    @GET
    @RolesAllowed({"agent", "owner", "supervisor", "operations"})
    public Response leave() {
        return Response.seeOther(URI.create("/")).build();
    }
}
