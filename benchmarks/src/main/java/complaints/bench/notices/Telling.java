package complaints.bench.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells events as the other services do; waits through every outage of Kafka. */
final class Telling implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final AtomicReference<Exception> failed = new AtomicReference<>();

    Telling(String servers) {
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers", servers,
                        "acks", "all",
                        "linger.ms", "5",
                        "delivery.timeout.ms", "900000",
                        "max.block.ms", "900000"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    void tell(Life life) {
        life.events().forEach(this::tell);
    }

    /** Returns when all that was told is in Kafka. */
    void flush() {
        producer.flush();
        if (failed.get() != null) {
            throw new IllegalStateException("an event could not be told", failed.get());
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    private void tell(Life.Told told) {
        var event = new ProducerRecord<>(
                told.topic(), told.complaint().toString(), told.json().getBytes(UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", told.type(),
                        "ce_source", "/complaints/bench",
                        "ce_time", "2026-11-23T00:00:00Z",
                        "content-type", "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        producer.send(event, (kept, failure) -> failed.compareAndSet(null, failure));
    }
}
