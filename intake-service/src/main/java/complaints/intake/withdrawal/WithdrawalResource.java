package complaints.intake.withdrawal;

import complaints.doors.StrictJson;
import complaints.intake.Request;
import jakarta.annotation.security.RolesAllowed;
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

/** Where an agent notes that the customer takes the complaint back. */
@Path("/complaints/{complaint}/withdrawal")
@Tag(name = "Withdrawal")
public class WithdrawalResource {

    private static final String EXAMPLE = """
            {"reason": "Ya está resuelto."}""";

    private final Withdrawal withdrawal;
    private final StrictJson json;

    WithdrawalResource(Withdrawal withdrawal, StrictJson json) {
        this.withdrawal = withdrawal;
        this.json = json;
    }

    @POST
    @RolesAllowed("agent")
    @Operation(
            operationId = "withdrawComplaint",
            summary = "The customer takes it back",
            description = "Ends the complaint for everybody who works on it. The body may be left out.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WithdrawComplaint.class),
                            examples = @ExampleObject(name = "already solved", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn.",
            content = @Content(schema = @Schema(implementation = WithdrawnComplaint.class)))
    @APIResponse(responseCode = "404", description = "There is no complaint with this id or key.")
    @APIResponse(responseCode = "409", description = "It is closed or was withdrawn before.")
    @APIResponse(responseCode = "422", description = "The key's check character does not fit.")
    public Response withdraw(
            @Parameter(description = "Id or key of the complaint.") @PathParam("complaint") String complaint,
            byte[] body,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Context SecurityContext caller) {
        WithdrawComplaint command =
                body.length == 0 ? new WithdrawComplaint(null) : json.read(body, WithdrawComplaint.class);
        Request request =
                Request.of(idempotencyKey, caller.getUserPrincipal().getName(), "withdraw", complaint, command);
        return withdrawal.withdraw(complaint, command.reason(), request).asResponse();
    }
}
