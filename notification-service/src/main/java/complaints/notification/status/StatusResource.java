package complaints.notification.status;

import complaints.doors.LinkPurpose;
import complaints.doors.LinkRefused;
import complaints.doors.SignedLinks;
import complaints.notification.Complaint;
import complaints.notification.Complaints;
import complaints.notification.Languages;
import complaints.notification.Links;
import complaints.notification.Notices;
import complaints.notification.Words;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The customer's status page. Reading changes nothing; the signed link is all that is needed and opens one complaint. */
@Path("/status")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Blocking
public class StatusResource {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self';" + " base-uri 'none'; frame-ancestors 'none'";

    private final SignedLinks signed;
    private final Complaints complaints;
    private final Notices notices;
    private final Languages languages;
    private final Links links;

    StatusResource(SignedLinks signed, Complaints complaints, Notices notices, Languages languages, Links links) {
        this.signed = signed;
        this.complaints = complaints;
        this.notices = notices;
        this.languages = languages;
        this.links = links;
    }

    @GET
    @Path("/{token}")
    @Operation(summary = "Where a complaint stands, for its customer")
    public Response show(String token, @HeaderParam("Accept-Language") String accepted) {
        try {
            return page(signed.open(LinkPurpose.STATUS, token), accepted);
        } catch (LinkRefused refused) {
            Words words = languages.words(preferred(accepted));
            return refused.expiredFor().isPresent()
                    ? html(410, StatusPages.message(words, words.pageLinkExpired(), words.pageLinkExpiredNext(), null))
                    : unknown(words);
        }
    }

    private Response page(UUID id, String accepted) {
        return complaints.find(List.of(id)).stream()
                .filter(Complaint::isRecorded)
                .findFirst()
                .map(complaint -> html(200, StatusPages.page(view(complaint))))
                .orElseGet(() -> unknown(languages.words(preferred(accepted))));
    }

    private StatusView view(Complaint complaint) {
        Words words = languages.words(complaint.recorded().customer().language());
        return new StatusReading(complaint, notices.of(complaint.id()), words, links).view();
    }

    private static Response unknown(Words words) {
        return html(404, StatusPages.message(words, words.pageLinkUnknown(), words.pageLinkUnknownNext(), null));
    }

    private static Response html(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.render())
                .type("text/html;charset=UTF-8")
                .header("Content-Security-Policy", POLICY)
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private static String preferred(String accepted) {
        return accepted == null ? "en" : accepted.split("[,;]")[0].strip();
    }
}
