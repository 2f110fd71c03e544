package complaints.operations.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** The numbers on the page. */
@Path("/api/overview")
@RolesAllowed("operations")
public class OverviewResource {

    private final Overviews overviews;

    OverviewResource(Overviews overviews) {
        this.overviews = overviews;
    }

    /** @param days how far back the figures about a period reach, today included */
    @GET
    public Overview overview(@QueryParam("days") @DefaultValue("30") @Min(1) @Max(366) int days) {
        return overviews.latest(days);
    }
}
