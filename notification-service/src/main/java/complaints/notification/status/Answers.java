package complaints.notification.status;

import complaints.notification.Languages;
import complaints.notification.Words;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** How the customer's pages are answered: never kept, indexed, framed or run, and what is said where a link opens nothing. */
@ApplicationScoped
class Answers {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Languages languages;

    Answers(Languages languages) {
        this.languages = languages;
    }

    static Response html(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.render())
                .type("text/html;charset=UTF-8")
                .header("Content-Security-Policy", POLICY)
                .header("X-Robots-Tag", "noindex, nofollow")
                .build();
    }

    Response closed(Visit.State state, String token, String accepted) {
        return switch (state) {
            case EXPIRED -> message(410, "pageLinkExpired", "pageLinkExpiredNext", accepted, token);
            case WITHDRAWN -> message(410, "pageLinkWithdrawn", "pageLinkExpiredNext", accepted, token);
            default -> message(404, "pageLinkUnknown", "pageLinkUnknownNext", accepted, null);
        };
    }

    /** The same whatever the link was. */
    Response freshLinkAsked(String accepted) {
        return message(200, "pageLinkFreshDone", "pageLinkFreshDoneNext", accepted, null);
    }

    private Response message(int status, String title, String text, String accepted, String token) {
        Words words = languages.words(preferred(accepted));
        String fresh = token == null ? null : token + "/fresh-link";
        return html(status, StatusPages.message(words, words.say(title), words.say(text), fresh, null));
    }

    private static String preferred(String accepted) {
        return accepted == null ? "en" : accepted.split("[,;]")[0].strip();
    }
}
