package complaints.operations.review;

import complaints.operations.Forwarding;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The weekly review where operations look for it; follow-up makes and keeps it. */
@Path("/api/weekly-review")
@RolesAllowed({"operations", "supervisor"})
public class WeeklyReviewResource {

    private final Forwarding forwarding;

    WeeklyReviewResource(Forwarding forwarding) {
        this.forwarding = forwarding;
    }

    /** @param week such as {@code 2026-W47}; all weeks, the newest first, where it is left out */
    @GET
    public Response review(
            @QueryParam("week") @Pattern(regexp = "\\d{4}-W\\d{2}", message = "Must be a week such as 2026-W47.")
                    String week,
            @Context HttpHeaders headers) {
        return forwarding.get("followup", week == null ? "reviews" : "reviews/" + week, headers);
    }
}
