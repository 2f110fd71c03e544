package complaints.resolution.handlers;

import complaints.resolution.Handler;
import complaints.resolution.ResolutionSettings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;

/** The team: seen by all who own cases, changed by a supervisor. */
@Path("/handlers")
public class HandlerResource {

    private final Rostering rostering;
    private final ResolutionSettings settings;

    HandlerResource(Rostering rostering, ResolutionSettings settings) {
        this.rostering = rostering;
        this.settings = settings;
    }

    @GET
    @RolesAllowed({"owner", "supervisor"})
    public List<HandlerView> all() {
        return rostering.all();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("supervisor")
    public Handler keep(@Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}") String id, KeepHandler asked) {
        Handler handler = asked.as(id, settings.zone());
        rostering.keep(handler);
        return handler;
    }
}
