package complaints.intake.lookup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where anybody who works with a complaint reads all of it. Each reading is recorded. */
@Path("/complaints")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"agent", "owner", "supervisor"})
@Tag(name = "Lookup")
public class LookupResource {

    private final Lookup lookup;

    LookupResource(Lookup lookup) {
        this.lookup = lookup;
    }

    /** What is looked for, as it stands in the address. */
    public static class Asked {

        @Parameter(description = "The company's customer number.", example = "C-1001")
        @QueryParam("customer")
        String customer;

        @Parameter(description = "In any case.", example = "Maria@example.org")
        @QueryParam("email")
        String email;

        @Parameter(description = "In any notation; without a country it is a Spanish one.", example = "600 111 222")
        @QueryParam("phone")
        String phone;

        @Parameter(example = "ES-77-2201")
        @QueryParam("contract")
        String contract;

        @Parameter(
                description =
                        "Words of the story, the questions, later contacts or the customer's name; accents do not "
                                + "matter. \"In quotes\": next to each other; -word: without it.",
                example = "factura noviembre")
        @QueryParam("q")
        String q;

        @Parameter(
                description = "Where to go on: what the page before gave as `next`. A page may hold fewer than asked "
                        + "for, even none, while `next` is there: then there was no time to look further.")
        @QueryParam("page")
        String page;

        @Parameter(description = "How many, 1 to 50.")
        @QueryParam("size")
        @DefaultValue("20")
        int size;
    }

    @GET
    @Path("/{complaint}")
    @Operation(
            operationId = "readComplaint",
            summary = "The whole story",
            description =
                    "All that was told and all that happened since, so that nobody has to ask the customer again.")
    @APIResponse(responseCode = "200", description = "The whole story.")
    @APIResponse(responseCode = "404", description = "There is no complaint with this id or key.")
    @APIResponse(
            responseCode = "422",
            description = "The key's check character does not fit: one character is wrong or two are swapped.")
    public ComplaintView read(
            @Parameter(
                            description =
                                    "Id, or key as it was spoken or typed: case, spaces, dashes, O for 0 and I for 1 "
                                            + "do not matter.")
                    @PathParam("complaint")
                    String complaint,
            @Context SecurityContext caller) {
        return lookup.read(complaint, caller.getUserPrincipal().getName());
    }

    @GET
    @Operation(
            operationId = "searchComplaints",
            summary = "Find complaints",
            description =
                    "By customer number, e-mail, phone, contract or words; all that is given must fit. Newest first.")
    @APIResponse(responseCode = "200", description = "A page of whole stories.")
    @APIResponse(responseCode = "400", description = "Every parameter at fault, at once, in `violations`.")
    public ComplaintPage search(@BeanParam Asked asked, @Context SecurityContext caller) {
        return lookup.search(Search.of(asked), caller.getUserPrincipal().getName());
    }
}
