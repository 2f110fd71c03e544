package complaints.operations.parked;

import complaints.doors.OnBehalf;
import complaints.operations.DeadLetter;
import complaints.operations.DeadLetters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;

/**
 * What the services could not digest. Each service alone lets its own events take effect or sets them aside for good,
 * under the log-in of who asked here, and records who and why.
 */
@Path("/api/dead-letters")
@RolesAllowed("operations")
public class DeadLettersResource {

    private static final int MOST = 500;

    private final DeadLetters deadLetters;
    private final OwningService services;
    private final Asked asked;
    private final OnBehalf onBehalf;

    DeadLettersResource(DeadLetters deadLetters, OwningService services, Asked asked, OnBehalf onBehalf) {
        this.deadLetters = deadLetters;
        this.services = services;
        this.asked = asked;
        this.onBehalf = onBehalf;
    }

    /** Why; kept by the service with who did it. */
    public record Reason(@NotBlank @Size(max = 500) String reason) {}

    @GET
    public List<DeadLetter> list() {
        return deadLetters.list(MOST);
    }

    /** Answers what the owning service answered. */
    @POST
    @Path("/{id}/replay")
    public Response replay(UUID id, Reason why, @Context SecurityContext caller) {
        return ask(known(id), Command.REPLAY, why, caller);
    }

    /** Answers what the owning service answered. */
    @POST
    @Path("/{id}/discard")
    public Response discard(UUID id, Reason why, @Context SecurityContext caller) {
        return ask(known(id), Command.DISCARD, why, caller);
    }

    private Response ask(DeadLetter letter, Command command, Reason why, SecurityContext caller) {
        asked.record(letter, command, caller.getUserPrincipal().getName(), why.reason());
        return services.ask(letter, command, why, onBehalf.authorization());
    }

    private DeadLetter known(UUID id) {
        return deadLetters.find(id).orElseThrow(() -> new NotParkedAnywhere(id));
    }
}
