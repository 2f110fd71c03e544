package complaints.followup.answering;

import complaints.doors.Refusal;
import complaints.followup.Check;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Where the customer asks not to be asked any more. Opening it changes nothing; the wish is sent in two steps. */
@Path("/answer/{token}/no-more")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
public class NoMoreResource {

    private static final String WISH = "no more";

    private final OpenedLink link;
    private final OptingOut optingOut;
    private final Confirmation confirmation;
    private final AnswerPages pages;

    NoMoreResource(OpenedLink link, OptingOut optingOut, Confirmation confirmation, AnswerPages pages) {
        this.link = link;
        this.optingOut = optingOut;
        this.confirmation = confirmation;
        this.pages = pages;
    }

    @GET
    public Response show(String token) {
        return pages.noMore(link.check(token), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(String token, MultivaluedMap<String, String> sent) {
        Check check = link.check(token);
        if (!confirmation.confirms(
                sent.getFirst("confirmation"), check.subject().id(), WISH)) {
            return pages.noMore(check, confirmation.word(check.subject().id(), WISH));
        }
        optingOut.optOut(check.subject().id());
        return pages.ending(check, Ending.THANKS_NO_MORE);
    }

    /** Whatever is sent but a form wishes nothing, and gets the page that asks. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response takeNoForm(String token) {
        return show(token);
    }

    @ServerExceptionMapper
    Response nothingHere(Refusal refusal, HttpHeaders headers) {
        return pages.unknown(headers);
    }
}
