package complaints.followup.answering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The customer's pages, checked when the service is built. */
@CheckedTemplate(basePath = "answer")
class Pages {

    private Pages() {}

    /** @param correctableUntil null where nothing was answered before */
    static native TemplateInstance form(
            PageFrame frame, AnswerForm form, String correctableUntil, List<Integer> five, List<Integer> seven);

    static native TemplateInstance confirm(PageFrame frame, AnswerForm form, String word);

    /** @param word null at the first step */
    static native TemplateInstance nomore(PageFrame frame, String word);

    static native TemplateInstance ending(PageFrame frame, Ending ending);
}
