package complaints.followup.lookup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** The checks of a complaint. */
@Path("/checks")
public class ChecksResource {

    private final CheckLookup lookup;

    ChecksResource(CheckLookup lookup) {
        this.lookup = lookup;
    }

    /** All checks of a complaint with all their answers; empty where none are planned. */
    @GET
    @RolesAllowed({"owner", "supervisor"})
    public List<CheckView> list(@RestQuery @NotBlank String complaint) {
        return lookup.of(complaint);
    }

    /** The checks an agent can answer for a customer on the telephone. */
    @GET
    @Path("/open")
    @RolesAllowed({"agent", "owner", "supervisor"})
    public List<OpenCheck> open(@RestQuery @NotBlank String complaint) {
        return lookup.open(complaint);
    }
}
