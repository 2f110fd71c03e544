package complaints.intake.recording;

import complaints.intake.Answer;
import complaints.intake.Request;
import complaints.messaging.Trace;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an agent records a complaint while the customer is on the line. */
@Path("/complaints")
@Tag(name = "Recording")
public class RecordingResource {

    private final Recording recording;
    private final Gathering gathering;

    RecordingResource(Recording recording, Gathering gathering) {
        this.recording = recording;
        this.gathering = gathering;
    }

    @POST
    @RolesAllowed("agent")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordComplaint",
            summary = "Record a complaint",
            description =
                    "Puts the customer's words on record and answers with the key and the date to read out. Send it "
                            + "again with the same Idempotency-Key as often as you like: there will be one complaint.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecordComplaint.class),
                            examples = {
                                @ExampleObject(name = "charged twice", value = RecordingExamples.CHARGED_TWICE),
                                @ExampleObject(name = "the least there can be", value = RecordingExamples.LEAST)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "On record; told to everybody who works on it.",
            content = @Content(schema = @Schema(implementation = RecordedComplaint.class)))
    @APIResponse(
            responseCode = "200",
            description = "Joined the complaint the customer told before (only with join=true).",
            content = @Content(schema = @Schema(implementation = RecordedComplaint.class)))
    @APIResponse(responseCode = "400", description = "Every field at fault, at once, in `violations`.")
    @APIResponse(
            responseCode = "409",
            description = "`/already-told`: the customer told this before, see `existing`; or `/request-in-progress`: "
                    + "the same request is being answered, see Retry-After.")
    @APIResponse(responseCode = "413", description = "The body is larger than 128 KiB.")
    @APIResponse(responseCode = "422", description = "This Idempotency-Key was used for another request.")
    @NonBlocking
    public CompletionStage<Response> record(
            RecordComplaint command,
            @Parameter(description = "Names this request for seven days, for instance by a UUID.")
                    @HeaderParam("Idempotency-Key")
                    String idempotencyKey,
            @Parameter(
                            description = "What to do where the customer told it before: `true` adds it to that "
                                    + "complaint, `false` records it as another matter, nothing answers 409.")
                    @QueryParam("join")
                    Boolean join,
            @Parameter(hidden = true) @HeaderParam("traceparent") String trace,
            @Context SecurityContext caller) {
        Trace.begin(trace);
        Request request = Request.of(idempotencyKey, caller.getUserPrincipal().getName(), "record", command, join);
        Telling telling = recording.make(command, IfToldBefore.of(join), request);
        return gathering.record(telling).thenApply(Answer::asResponse);
    }
}
