package complaints.operations.export;

import complaints.operations.Acts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** What was done from the dashboard, by whom and why. */
@Path("/api/acts")
@RolesAllowed("operations")
public class ActsResource {

    private static final int MOST = 200;

    private final Acts acts;

    ActsResource(Acts acts) {
        this.acts = acts;
    }

    /** The newest first. */
    @GET
    public List<Acts.Act> latest() {
        return acts.latest(MOST);
    }
}
