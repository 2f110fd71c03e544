package complaints.notification.status;

import complaints.notification.Words;
import java.util.List;

/**
 * All that the status page shows, in the customer's words and language.
 *
 * @param agreement link to the solution's buttons; null where nothing waits for the customer
 * @param addHint what is said beside "add something"
 */
record StatusView(
        Words words,
        String key,
        String state,
        String received,
        String owner,
        List<String> story,
        List<String> questions,
        List<DateLine> dates,
        List<FindingLine> findings,
        List<ItemLine> items,
        String agreement,
        List<NoticeLine> notices,
        List<ContactLine> contacts,
        String addHint) {

    /** A date told: what it is about, when, what became of it and why it is that date. */
    record DateLine(String what, String when, String state, String why) {}

    /** @param title the question by its number */
    record FindingLine(String title, String verdict, List<String> answer, String clause) {}

    record ItemLine(String what, boolean done) {}

    record NoticeLine(String title, String when, boolean told) {}

    record ContactLine(String when, List<String> text) {}
}
