package complaints.intake.contacts;

import complaints.intake.Request;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an agent adds what a customer brings later. */
@Path("/complaints/{complaint}/contacts")
@Tag(name = "Contacts")
public class ContactResource {

    private static final String NEWS =
            """
            {"channel": "PHONE", "reason": "NEWS", "customerMinutes": 7,
             "text": "Me han vuelto a cobrar hoy."}""";

    private final Joining joining;

    ContactResource(Joining joining) {
        this.joining = joining;
    }

    @POST
    @RolesAllowed("agent")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "joinContact",
            summary = "Add what the customer brings later",
            description =
                    "NEWS: something new. CHASING: he only asks where it stands. CORRECTION: it stands beside the "
                            + "story, which is never edited. The owner hears of it at once.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = JoinContact.class),
                            examples = @ExampleObject(name = "charged again", value = NEWS)))
    @APIResponse(
            responseCode = "201",
            description = "Joined.",
            content = @Content(schema = @Schema(implementation = JoinedContact.class)))
    @APIResponse(responseCode = "400", description = "Every field at fault, at once, in `violations`.")
    @APIResponse(responseCode = "404", description = "There is no complaint with this id or key.")
    @APIResponse(responseCode = "409", description = "The customer withdrew the complaint.")
    @APIResponse(responseCode = "422", description = "The key's check character does not fit.")
    public Response join(
            @Parameter(description = "Id or key of the complaint.") @PathParam("complaint") String complaint,
            JoinContact command,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Context SecurityContext caller) {
        Request request = Request.of(idempotencyKey, caller.getUserPrincipal().getName(), "join", complaint, command);
        return joining.join(complaint, command, request).asResponse();
    }
}
