package complaints.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * One message to the customer, kept word for word, with its delivery state.
 *
 * @param factId the event, or the request for a link, that made it necessary
 * @param recipient the address it goes to; empty where there is none
 * @param due the date it tells the customer; null where it tells none
 * @param messageId RFC 5322 Message-ID, the same at every attempt
 * @param threadId Message-ID of the complaint's first mail
 * @param settledAt when its state became what it is; null while it waits
 * @param reason what the mail server said, or why there is none; null where nothing went wrong
 * @param attempts how often it was begun to be sent
 */
public record Notice(
        UUID id,
        UUID complaintId,
        UUID factId,
        NoticeKind kind,
        String recipient,
        String language,
        String key,
        String subject,
        String text,
        String html,
        Instant due,
        String messageId,
        String threadId,
        Instant writtenAt,
        NoticeState state,
        Instant settledAt,
        String reason,
        int attempts) {

    /** Whether the customer relies on a date it tells. */
    public boolean dated() {
        return due != null;
    }

    /** By when it should be read, by itself: the date it tells; an apology is late as it is. Null where nothing presses. */
    public Instant urgentBy() {
        return kind == NoticeKind.APOLOGY ? writtenAt : due;
    }

    /** Whether it is the first mail of the complaint's thread. */
    public boolean opensThread() {
        return messageId.equals(threadId);
    }
}
