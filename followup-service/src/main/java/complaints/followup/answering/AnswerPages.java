package complaints.followup.answering;

import complaints.followup.Check;
import complaints.followup.PageStyle;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Shows the customer's pages, in his language and under their own Content-Security-Policy. */
@Singleton
class AnswerPages {

    private static final List<Integer> FIVE =
            IntStream.rangeClosed(1, 5).boxed().toList();
    private static final List<Integer> SEVEN =
            IntStream.rangeClosed(1, 7).boxed().toList();

    private final Frames frames;
    private final PageStyle style = PageStyle.of("customer.css");

    AnswerPages(Frames frames) {
        this.frames = frames;
    }

    Response form(Check check, AnswerForm form) {
        PageFrame frame = frame(check);
        String until = check.answeredAt() == null
                ? null
                : Frames.time(check.takesAnswersUntil(), check.subject().to().zone(), frame.locale());
        int status = form.wrong().isEmpty() ? 200 : 400;
        return page(status, Pages.form(frame, form, until, FIVE, SEVEN), frame);
    }

    Response confirm(Check check, AnswerForm form, String word) {
        PageFrame frame = frame(check);
        return page(200, Pages.confirm(frame, form, word), frame);
    }

    Response noMore(Check check, String word) {
        PageFrame frame = frame(check);
        return page(200, Pages.nomore(frame, word), frame);
    }

    Response ending(Check check, Ending ending) {
        PageFrame frame = frame(check);
        return page(ending.status, Pages.ending(frame, ending), frame);
    }

    /** For a link that opens nothing: nobody knows whose it is, so the browser's language has to do. */
    Response unknown(HttpHeaders browser) {
        String language = browser.getAcceptableLanguages().stream()
                .findFirst()
                .map(Locale::getLanguage)
                .orElse(null);
        PageFrame frame = frames.ofNobody(Frames.locale(language));
        return page(Ending.UNKNOWN.status, Pages.ending(frame, Ending.UNKNOWN), frame);
    }

    private PageFrame frame(Check check) {
        return frames.of(check);
    }

    private Response page(int status, TemplateInstance page, PageFrame frame) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .language(frame.locale().getLanguage())
                .header("Content-Security-Policy", style.policy())
                .header("X-Robots-Tag", "noindex")
                .entity(page.setLocale(frame.locale().getLanguage()).render())
                .build();
    }
}
