package complaints.resolution.agreement;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/**
 * The customer's page, ready to be shown: every text is already in his language.
 *
 * @param step what the page asks: {@code CHOOSE}, {@code CONFIRM} or nothing ({@code DONE})
 * @param message what the page says where it asks nothing
 * @param nonce what the confirmation sends back
 */
public record AgreementPage(
        String language,
        Map<String, String> words,
        String token,
        String step,
        String key,
        String name,
        List<AnswerLine> answers,
        List<ItemLine> items,
        String until,
        String message,
        boolean accepted,
        String note,
        String nonce)
        implements TemplateInstance {

    /** One question and its answer. */
    public record AnswerLine(String question, String verdict, String answer, String clause) {}

    /** One thing that will be done. */
    public record ItemLine(String what, String who, String amount, String by) {}
}
