package complaints.operations.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** One complaint's way through all services. */
@Path("/api/complaints/{complaint}/timeline")
@RolesAllowed("operations")
public class TimelineResource {

    private final Timelines timelines;

    TimelineResource(Timelines timelines) {
        this.timelines = timelines;
    }

    /** @param complaint its id or its key, with or without dashes */
    @GET
    public TimelineView timeline(String complaint) {
        return timelines.find(complaint).orElseThrow(NotHeardOf::new);
    }
}
