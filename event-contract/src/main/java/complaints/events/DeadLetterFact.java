package complaints.events;

import java.time.Instant;
import java.util.UUID;

/** What a service tells about events it could not digest, on its own dead-letter topic. */
public sealed interface DeadLetterFact extends Fact {

    /** Hands this fact to the reader's method for it. */
    void tell(Reader reader);

    /** Says what is done with each fact of parking, also those that are ignored. */
    interface Reader {
        void on(EventParked fact);

        void on(ParkedEventReplayed fact);

        void on(ParkedEventDiscarded fact);
    }

    /**
     * An event is set aside and nothing of it has taken effect. Later events of the same complaint are parked behind it.
     *
     * @param parkedId names it in the service's list of parked events
     * @param service who parked it
     * @param eventId CloudEvents id of the parked event
     * @param type its wire name; null where it had none
     * @param reason why, without personal data
     */
    record EventParked(
            UUID complaintId,
            Instant at,
            UUID parkedId,
            String service,
            String topic,
            UUID eventId,
            String type,
            String reason)
            implements DeadLetterFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * A parked event has now taken effect.
     */
    record ParkedEventReplayed(UUID complaintId, Instant at, UUID parkedId, String service, String by, String reason)
            implements DeadLetterFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * Somebody decided that a parked event shall never take effect.
     */
    record ParkedEventDiscarded(UUID complaintId, Instant at, UUID parkedId, String service, String by, String reason)
            implements DeadLetterFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }
}
