package complaints.messaging;

import complaints.events.Fact;
import complaints.events.Topic;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What came from Kafka, readable or not.
 *
 * @param complaintId from the record's key; where that is no id, the event's own id stands in for it
 * @param fact null where the event is of an unknown type or cannot be read
 * @param unreadable why it cannot be read; null where it can
 */
record Received<F extends Fact>(
        String topic,
        Envelope envelope,
        UUID complaintId,
        F fact,
        UnreadableEventException unreadable,
        byte[] payload) {

    static <F extends Fact> Received<F> read(ConsumerRecord<String, byte[]> received, Topic<F> topic) {
        Envelope envelope = Envelope.read(received);
        return read(topic, envelope, complaintId(received.key(), envelope), received.value());
    }

    static <F extends Fact> Received<F> read(Topic<F> topic, Envelope envelope, UUID complaintId, byte[] payload) {
        try {
            F fact = envelope.type() == null ? missingType() : readKnown(topic, envelope, payload);
            return new Received<>(topic.name(), envelope, complaintId, fact, null, payload);
        } catch (UnreadableEventException e) {
            return new Received<>(topic.name(), envelope, complaintId, null, e, payload);
        }
    }

    /** False for an event of a newer writer that this reader does not know. */
    boolean known() {
        return fact != null || unreadable != null;
    }

    /** @throws UnreadableEventException where it cannot be read */
    Heard<F> heard() {
        if (unreadable != null) {
            throw unreadable;
        }
        return new Heard<>(fact, envelope, payload);
    }

    private static <F extends Fact> F readKnown(Topic<F> topic, Envelope envelope, byte[] payload) {
        if (payload == null) {
            throw new UnreadableEventException("an event without a body");
        }
        return topic.type(envelope.type()).map(type -> Wire.read(payload, type)).orElse(null);
    }

    private static <F> F missingType() {
        throw new UnreadableEventException("no ce_type header");
    }

    private static UUID complaintId(String key, Envelope envelope) {
        try {
            return key == null ? envelope.id() : UUID.fromString(key);
        } catch (IllegalArgumentException foreign) {
            return envelope.id();
        }
    }
}
