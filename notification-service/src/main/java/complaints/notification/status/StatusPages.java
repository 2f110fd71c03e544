package complaints.notification.status;

import complaints.notification.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages customers see: {@code templates/status}. */
@CheckedTemplate(basePath = "status")
final class StatusPages {

    private StatusPages() {}

    static native TemplateInstance page(StatusView view, String token);

    /** @param fresh where a fresh link is asked for; null where it cannot be */
    static native TemplateInstance message(Words words, String title, String text, String fresh, String back);

    /** What a customer wants to add, read back to him. */
    static native TemplateInstance confirm(Words words, String token, List<String> lines, String added, String word);

    /** Where he writes it. */
    static native TemplateInstance add(Words words, String token, String title, String text, String added);
}
