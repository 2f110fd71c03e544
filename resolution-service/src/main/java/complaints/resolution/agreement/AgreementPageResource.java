package complaints.resolution.agreement;

import complaints.doors.LinkRefused;
import complaints.resolution.Case;
import complaints.resolution.CaseRefused;
import complaints.resolution.CaseStatus;
import complaints.resolution.agreement.Confirmations.Confirmation;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The customer's own page: he reads the decision and accepts or refuses. Opening it changes nothing. */
@Path("/agreement/{token}")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AgreementPageResource {

    private static final int LONGEST_NOTE = 2_000;

    private final AgreeingByLink agreeing;

    AgreementPageResource(AgreeingByLink agreeing) {
        this.agreeing = agreeing;
    }

    @GET
    public Response look(String token) {
        return AgreementAnswers.page(200, AgreementPages.choose(agreeing.look(token), token, null));
    }

    /** First step: what he says. Answers with the page that asks whether he means it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(String token, @FormParam("accepted") String accepted, @FormParam("note") String note) {
        Case it = agreeing.look(token);
        boolean chosen = "yes".equals(accepted) || "no".equals(accepted);
        if (it.status() != CaseStatus.ANSWERED || !chosen) {
            String notice = it.status() == CaseStatus.ANSWERED ? "missing" : null;
            return AgreementAnswers.page(notice == null ? 409 : 400, AgreementPages.choose(it, token, notice));
        }
        Confirmation said = agreeing.say(token, "yes".equals(accepted), Notes.clean(note, LONGEST_NOTE));
        return AgreementAnswers.page(200, AgreementPages.confirm(it, token, said));
    }

    /** Second step: that he means it. */
    @POST
    @Path("/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(String token, @FormParam("nonce") String nonce) {
        try {
            return agreeing.confirm(token, nonce)
                    .map(it ->
                            Response.seeOther(URI.create("/agreement/" + token)).build())
                    .orElseGet(() -> again(token));
        } catch (CaseRefused changed) {
            return again(token);
        }
    }

    /** Whatever is sent but a form says nothing, and gets the page that asks. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response sayNoForm(String token) {
        return say(token, null, null);
    }

    /** Neither does it confirm anything. */
    @POST
    @Path("/confirmation")
    @Consumes(MediaType.WILDCARD)
    public Response confirmNoForm(String token) {
        return confirm(token, null);
    }

    private Response again(String token) {
        return AgreementAnswers.page(409, AgreementPages.choose(agreeing.look(token), token, "again"));
    }

    @ServerExceptionMapper
    Response refused(LinkRefused link) {
        return link.expiredFor()
                .map(it -> AgreementAnswers.page(410, AgreementPages.refused(agreeing.language(it), "expired")))
                .orElseGet(() -> AgreementAnswers.page(404, AgreementPages.refused("es", "unknown")));
    }
}
