package complaints.doors;

import complaints.messaging.ParkedEvent;
import complaints.messaging.Parking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Events this service could not digest: see them, let them take effect, or decide that they never shall. */
@Path("/parked-events")
@RolesAllowed("operations")
public class ParkedEventsResource {

    private static final int MOST = 500;

    private final Parking parking;

    ParkedEventsResource(Parking parking) {
        this.parking = parking;
    }

    /** Why it is replayed or discarded; kept with who did it. */
    public record Reason(@NotBlank @Size(max = 500) String reason) {}

    @GET
    public List<ParkedEvent> list() {
        return parking.list(MOST);
    }

    @POST
    @Path("/{id}/replay")
    public Map<String, Integer> replay(UUID id, Reason why, @Context SecurityContext caller) {
        return parking.replay(id, caller.getUserPrincipal().getName(), why.reason())
                .map(count -> Map.of("replayed", count))
                .orElseThrow(() -> new NotParked(id));
    }

    @POST
    @Path("/{id}/discard")
    public void discard(UUID id, Reason why, @Context SecurityContext caller) {
        if (!parking.discard(id, caller.getUserPrincipal().getName(), why.reason())) {
            throw new NotParked(id);
        }
    }

    static class NotParked extends Refusal {
        NotParked(UUID id) {
            super(
                    Kind.NOT_FOUND,
                    "not-parked",
                    "There is no parked event " + id + ", or an earlier one of its complaint has to go first.");
        }
    }
}
