package complaints.messaging;

import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** One fact waiting to be told. {@code id} is its CloudEvents sequence: rising per complaint within a service. */
record OutboxRow(
        long id,
        String topic,
        String source,
        String complaintId,
        UUID eventId,
        String type,
        Instant at,
        String traceparent,
        byte[] payload) {

    ProducerRecord<String, byte[]> asRecord() {
        ProducerRecord<String, byte[]> told = new ProducerRecord<>(topic, complaintId, payload);
        Envelope.write(this, told.headers());
        return told;
    }
}
