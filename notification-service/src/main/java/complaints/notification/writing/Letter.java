package complaints.notification.writing;

import complaints.notification.NoticeKind;
import java.time.Instant;
import java.util.List;

/**
 * What a notice says, before it is text or HTML.
 *
 * @param title what happened, in a few words; the subject is made of it and the key
 * @param due the date it tells; null where it tells none
 */
public record Letter(NoticeKind kind, String language, String key, String title, List<Block> blocks, Instant due) {

    /** One line without control characters, so that nothing in it can become a header. */
    public String subject() {
        return "[" + key + "] " + title.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
