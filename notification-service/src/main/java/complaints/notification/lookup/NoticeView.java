package complaints.notification.lookup;

import complaints.notification.Notice;
import complaints.notification.NoticeKind;
import complaints.notification.NoticeState;
import java.time.Instant;
import java.util.UUID;

/**
 * A notice as it is shown.
 *
 * @param address where it went; null where there is no address
 * @param due the date it tells the customer; null where it tells none
 * @param reason what went wrong; null where nothing did
 */
public record NoticeView(
        UUID id,
        UUID complaintId,
        String key,
        NoticeKind kind,
        String language,
        String address,
        Instant due,
        NoticeState state,
        int attempts,
        String messageId,
        String subject,
        String text,
        String html,
        Instant writtenAt,
        Instant settledAt,
        String reason) {

    static NoticeView of(Notice notice) {
        return new NoticeView(
                notice.id(),
                notice.complaintId(),
                notice.key(),
                notice.kind(),
                notice.language(),
                notice.recipient().isEmpty() ? null : notice.recipient(),
                notice.due(),
                notice.state(),
                notice.attempts(),
                notice.messageId(),
                notice.subject(),
                notice.text(),
                notice.html(),
                notice.writtenAt(),
                notice.settledAt(),
                notice.reason());
    }
}
