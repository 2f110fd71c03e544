package complaints.notification.writing;

import complaints.notification.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A letter as text and as HTML: {@code templates/letters}. */
@CheckedTemplate(basePath = "letters")
final class LetterPages {

    private LetterPages() {}

    static native TemplateInstance text(Letter letter, Words words);

    static native TemplateInstance html(Letter letter, Words words);
}
