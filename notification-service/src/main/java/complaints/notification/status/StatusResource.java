package complaints.notification.status;

import complaints.notification.Complaint;
import complaints.notification.Dates;
import complaints.notification.Languages;
import complaints.notification.Links;
import complaints.notification.Notices;
import complaints.notification.Words;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The customer's status page. Reading changes nothing; the signed link is all that is needed and opens one complaint. */
@Path("/status/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Blocking
public class StatusResource {

    private final Visit visit;
    private final Answers answers;
    private final Notices notices;
    private final Languages languages;
    private final Links links;

    StatusResource(Visit visit, Answers answers, Notices notices, Languages languages, Links links) {
        this.visit = visit;
        this.answers = answers;
        this.notices = notices;
        this.languages = languages;
        this.links = links;
    }

    @GET
    @Operation(summary = "Where a complaint stands, for its customer")
    public Response show(String token, @HeaderParam("Accept-Language") String accepted) {
        Visit.Opened opened = visit.open(token);
        return opened.state() == Visit.State.OPEN
                ? Answers.html(200, StatusPages.page(view(opened.complaint()), token))
                : answers.closed(opened.state(), token, accepted);
    }

    private StatusView view(Complaint complaint) {
        Words words = languages.words(complaint.recorded().customer().language());
        Dates dates = Dates.of(complaint, words);
        return new StatusReading(complaint, notices.of(complaint.id()), words, dates, links).view();
    }
}
