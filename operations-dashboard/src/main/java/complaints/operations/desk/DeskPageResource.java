package complaints.operations.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The page's short address. It holds nothing, so anybody may load it. */
@Path("/desk")
@PermitAll
public class DeskPageResource {

    @GET
    public Response page() {
        return Response.seeOther(URI.create("/desk/")).build();
    }
}
