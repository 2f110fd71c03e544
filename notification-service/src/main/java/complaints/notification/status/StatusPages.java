package complaints.notification.status;

import complaints.notification.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages customers see: {@code templates/status}. */
@CheckedTemplate(basePath = "status")
final class StatusPages {

    private StatusPages() {}

    static native TemplateInstance page(StatusView view);

    static native TemplateInstance message(Words words, String title, String text, String button);
}
