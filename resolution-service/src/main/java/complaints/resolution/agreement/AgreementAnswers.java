package complaints.resolution.agreement;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How the customer's page leaves: its own stylesheet, its own forms, nothing from elsewhere. */
final class AgreementAnswers {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private AgreementAnswers() {}

    static Response page(int status, AgreementPage page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Content-Security-Policy", POLICY)
                .entity(page.render())
                .build();
    }
}
