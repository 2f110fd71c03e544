package complaints.operations.parked;

import complaints.operations.DeadLetter;
import complaints.operations.DeadLetters;
import complaints.operations.Forwarding;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
    private final Forwarding forwarding;
    private final Asked asked;

    DeadLettersResource(DeadLetters deadLetters, Forwarding forwarding, Asked asked) {
        this.deadLetters = deadLetters;
        this.forwarding = forwarding;
        this.asked = asked;
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
    public Response replay(UUID id, Reason why, @Context HttpHeaders headers, @Context SecurityContext caller) {
        return ask(known(id), Command.REPLAY, why, headers, caller);
    }

    /** Answers what the owning service answered. */
    @POST
    @Path("/{id}/discard")
    public Response discard(UUID id, Reason why, @Context HttpHeaders headers, @Context SecurityContext caller) {
        return ask(known(id), Command.DISCARD, why, headers, caller);
    }

    private Response ask(DeadLetter letter, Command command, Reason why, HttpHeaders headers, SecurityContext caller) {
        asked.record(letter, command, caller.getUserPrincipal().getName(), why.reason());
        return forwarding.post(letter.service(), "parked-events/" + letter.id() + "/" + command.path(), why, headers);
    }

    private DeadLetter known(UUID id) {
        return deadLetters.find(id).orElseThrow(() -> new NotParkedAnywhere(id));
    }
}
