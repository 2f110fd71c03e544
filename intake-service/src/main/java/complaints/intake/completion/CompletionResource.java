package complaints.intake.completion;

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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an agent asks for what a complaint lacks, and takes it when the customer brings it. */
@Path("/complaints/{complaint}")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("agent")
@Tag(name = "Completion")
public class CompletionResource {

    private static final String ASK = """
            {"missing": ["número de factura"]}""";
    private static final String BRING =
            """
            {"channel": "EMAIL", "text": "La factura es la F-2026-1187.", "customerMinutes": 5}""";

    private final Completing completing;

    CompletionResource(Completing completing) {
        this.completing = completing;
    }

    @POST
    @Path("/completion-requests")
    @Operation(
            operationId = "askForMissing",
            summary = "Ask for what is missing",
            description =
                    "The customer gets the time the law leaves him (ES-SAC-COMPLETE), at least; the resolution clocks "
                            + "start when it is there. Possible once per complaint.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = AskForMissing.class),
                            examples = @ExampleObject(name = "invoice number", value = ASK)))
    @APIResponse(
            responseCode = "200",
            description = "Asked; the dates to say aloud.",
            content = @Content(schema = @Schema(implementation = ComplaintTerms.class)))
    @APIResponse(responseCode = "404", description = "There is no complaint with this id or key.")
    @APIResponse(
            responseCode = "409",
            description = "He is being asked already, or completed it before, or it is over.")
    public Response ask(
            @PathParam("complaint") String complaint,
            AskForMissing command,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Context SecurityContext caller) {
        Request request = Request.of(idempotencyKey, caller.getUserPrincipal().getName(), "ask", complaint, command);
        return completing.ask(complaint, command, request).asResponse();
    }

    @POST
    @Path("/completion")
    @Operation(
            operationId = "bringMissing",
            summary = "The customer brings what was missing",
            description = "His words join as news, and the resolution clocks start.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = BringMissing.class),
                            examples = @ExampleObject(name = "here it is", value = BRING)))
    @APIResponse(
            responseCode = "200",
            description = "Complete; the dates to say aloud.",
            content = @Content(schema = @Schema(implementation = ComplaintTerms.class)))
    @APIResponse(responseCode = "404", description = "There is no complaint with this id or key.")
    @APIResponse(responseCode = "409", description = "Nothing is missing.")
    public Response bring(
            @PathParam("complaint") String complaint,
            BringMissing command,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Context SecurityContext caller) {
        Request request = Request.of(idempotencyKey, caller.getUserPrincipal().getName(), "bring", complaint, command);
        return completing.bring(complaint, command, request).asResponse();
    }
}
