package complaints.notification.replies;

import complaints.events.NotificationFact.NoticeBounced;
import complaints.messaging.Outbox;
import complaints.notification.Notice;
import complaints.notification.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;

/** Notices that came back: what they said counts as not told. */
@ApplicationScoped
class Returned {

    private final Notices notices;
    private final Outbox outbox;
    private final Clock clock;

    Returned(Notices notices, Outbox outbox, Clock clock) {
        this.notices = notices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Marks the notices of these Message-IDs as bounced and tells each once, however often the report comes.
     *
     * @return whether it was about a mail of ours
     */
    @Transactional
    public boolean bounced(Collection<String> messageIds, String status) {
        Instant now = clock.instant();
        String reason = "returned " + status;
        var returned = notices.bounce(messageIds, now, reason);
        for (Notice notice : returned) {
            outbox.tell(new NoticeBounced(
                    notice.complaintId(), now, notice.id(), notice.kind().name(), notice.dated(), reason));
        }
        return notices.complaintOf(messageIds).isPresent();
    }
}
