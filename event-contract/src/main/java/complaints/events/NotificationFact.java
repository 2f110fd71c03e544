package complaints.events;

import java.time.Instant;
import java.util.UUID;

/** Everything notification tells, on {@code notification.events.v1}. */
public sealed interface NotificationFact extends Fact {

    /** Hands this fact to the reader's method for it. */
    void tell(Reader reader);

    /** Says what is done with each fact of notification, also those that are ignored. */
    interface Reader {
        void on(NoticeSent fact);

        void on(NoticeBounced fact);

        void on(NoticeFailed fact);
    }

    /**
     * The mail server took a notice. It counts as told unless {@link NoticeBounced} follows.
     *
     * @param kind which notice, such as {@code ACKNOWLEDGEMENT}
     * @param dated whether it tells a date the customer relies on
     * @param messageId RFC 5322 Message-ID, the same at every attempt
     */
    record NoticeSent(
            UUID complaintId,
            Instant at,
            UUID noticeId,
            String kind,
            String language,
            String messageId,
            String subject,
            boolean dated,
            int attempts)
            implements NotificationFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * A notice came back: what it said counts as not told.
     */
    record NoticeBounced(UUID complaintId, Instant at, UUID noticeId, String kind, boolean dated, String reason)
            implements NotificationFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * A notice could not be sent, or there is no address to send it to: what it should have said must be told by a call.
     *
     * @param reason {@code NO_EMAIL}, or what the mail server said, without addresses
     */
    record NoticeFailed(UUID complaintId, Instant at, UUID noticeId, String kind, boolean dated, String reason)
            implements NotificationFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }
}
