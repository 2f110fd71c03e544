package complaints.followup.review;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.util.List;

/** The weekly review as data: packs to read, minutes to record. */
@Path("/reviews")
@Blocking
public class ReviewResource {

    private final Reviews reviews;
    private final Reviewing reviewing;
    private final Clock clock;

    ReviewResource(Reviews reviews, Reviewing reviewing, Clock clock) {
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    /** All reviews, the newest first. */
    @GET
    @RolesAllowed({"supervisor", "operations"})
    public List<ReviewView> list() {
        return reviews.all(clock.instant());
    }

    /** One week's review, such as {@code 2026-W47}. */
    @GET
    @Path("/{week}")
    @RolesAllowed({"supervisor", "operations"})
    public ReviewView review(String week) {
        return reviews.find(week, clock.instant()).orElseThrow(() -> new NoReview(week));
    }

    /** Records what was said and decided; more can be added later. */
    @POST
    @Path("/{week}/minutes")
    @RolesAllowed("supervisor")
    public ReviewView record(String week, Minutes minutes, @Context SecurityContext caller) {
        reviewing.record(week, minutes, caller.getUserPrincipal().getName());
        return review(week);
    }
}
