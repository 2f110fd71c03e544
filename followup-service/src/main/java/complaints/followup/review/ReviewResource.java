package complaints.followup.review;

import complaints.followup.PageStyle;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.util.List;

/** The weekly review: packs to read, minutes to record. */
@Path("/reviews")
@RolesAllowed("supervisor")
@Blocking
public class ReviewResource {

    private final Reviews reviews;
    private final Reviewing reviewing;
    private final PageStyle style = PageStyle.of("review.css");
    private final Clock clock;

    ReviewResource(Reviews reviews, Reviewing reviewing, Clock clock) {
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.clock = clock;
    }

    /** The page, checked when the service is built. */
    @CheckedTemplate(basePath = "review")
    static class Pages {
        private Pages() {}

        static native TemplateInstance pack(ReviewView review, String css);
    }

    /** All reviews, the newest first. */
    @GET
    public List<ReviewView> list() {
        return reviews.all(clock.instant());
    }

    /** One week's review, such as {@code 2026-W47}. */
    @GET
    @Path("/{week}")
    public ReviewView review(String week) {
        return reviews.find(week, clock.instant()).orElseThrow(() -> new NoReview(week));
    }

    /** The same to read, both versions side by side. */
    @GET
    @Path("/{week}/page")
    @Produces(MediaType.TEXT_HTML)
    public Response page(String week) {
        return Response.ok(Pages.pack(review(week), style.css()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Content-Security-Policy", style.policy())
                .build();
    }

    /** Records what was said and decided; more can be added later. */
    @POST
    @Path("/{week}/minutes")
    public ReviewView record(String week, Minutes minutes, @Context SecurityContext caller) {
        reviewing.record(week, minutes, caller.getUserPrincipal().getName());
        return review(week);
    }
}
