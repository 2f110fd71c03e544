package complaints.followup.review;

import complaints.followup.PageStyle;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** The page of a review: to read by all who look after operations, to write the minutes of by supervisors. */
@Path("/reviews/{week}/page")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ReviewPageResource {

    private final Reviews reviews;
    private final Reviewing reviewing;
    private final FormWord word;
    private final Clock clock;
    private final PageStyle style = PageStyle.of("review.css");

    ReviewPageResource(Reviews reviews, Reviewing reviewing, FormWord word, Clock clock) {
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.word = word;
        this.clock = clock;
    }

    /** The page, checked when the service is built. */
    @CheckedTemplate(basePath = "review")
    static class Pages {
        private Pages() {}

        /** @param word null for those who may only read */
        static native TemplateInstance pack(ReviewPage page, ReviewForm form, List<Integer> rows, String word);
    }

    /** @param language es or en; the browser's where it is left out */
    @GET
    @RolesAllowed({"supervisor", "operations"})
    public Response show(
            String week, @RestQuery String language, @Context HttpHeaders headers, @Context SecurityContext caller) {
        return page(200, week, language(language, headers), ReviewForm.empty(), caller);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("supervisor")
    public Response record(String week, MultivaluedMap<String, String> sent, @Context SecurityContext caller) {
        String language = sent.getFirst("language");
        ReviewForm form = ReviewForm.read(sent);
        if (!word.fits(sent.getFirst("word"), week, user(caller))) {
            form.wrong().add("word");
        }
        if (!form.wrong().isEmpty()) {
            return page(400, week, language, form, caller);
        }
        reviewing.record(week, form.minutes(), user(caller));
        return Response.seeOther(URI.create("/reviews/" + week + "/page?language="
                        + ReviewLanguage.of(language).name()))
                .build();
    }

    private Response page(int status, String week, String language, ReviewForm form, SecurityContext caller) {
        ReviewView review = reviews.find(week, clock.instant()).orElseThrow(() -> new NoReview(week));
        ReviewLanguage spoken = ReviewLanguage.of(language);
        ReviewPage page = new ReviewTexts(spoken).page(review, reviews.weeks(clock.instant()), style);
        String allowed = caller.isUserInRole("supervisor") ? word.of(week, user(caller)) : null;
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .language(spoken.name())
                .header("Content-Security-Policy", style.policy())
                .header("X-Robots-Tag", "noindex")
                .entity(Pages.pack(page, form, ReviewForm.ROWS, allowed)
                        .setLocale(spoken.name())
                        .render())
                .build();
    }

    private static String language(String asked, HttpHeaders headers) {
        return asked != null
                ? asked
                : headers.getAcceptableLanguages().stream()
                        .findFirst()
                        .map(locale -> locale.getLanguage())
                        .orElse(null);
    }

    private static String user(SecurityContext caller) {
        return caller.getUserPrincipal().getName();
    }
}
