package complaints.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import complaints.events.DeadLetterFact;
import complaints.events.Fact;
import complaints.events.Topic;
import complaints.events.Topics;
import complaints.messaging.Ids;
import complaints.messaging.Wire;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells facts on Kafka as the services do. */
public final class Wires implements AutoCloseable {

    private static final AtomicLong SEQUENCE = new AtomicLong(System.currentTimeMillis() * 1000);

    private final KafkaProducer<String, byte[]> producer;

    public Wires(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 5, "compression.type", "lz4"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** A fact with the place in its teller's order that it keeps wherever and whenever it is delivered. */
    public record Told(String topic, UUID eventId, long sequence, Fact fact) {}

    /** Gives facts their order of telling. */
    public static List<Told> told(List<? extends Fact> facts) {
        return facts.stream()
                .map(fact -> new Told(topic(fact).name(), Ids.next(), SEQUENCE.incrementAndGet(), fact))
                .toList();
    }

    public void send(List<Told> told) {
        told.forEach(each -> producer.send(asRecord(each)));
        producer.flush();
    }

    public void send(ProducerRecord<String, byte[]> made) {
        producer.send(made);
        producer.flush();
    }

    public static ProducerRecord<String, byte[]> asRecord(Told told) {
        Fact fact = told.fact();
        var sent = new ProducerRecord<>(told.topic(), fact.complaintId().toString(), Wire.write(fact));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", told.eventId().toString(),
                        "ce_type", Topic.wireName(fact.getClass()),
                        "ce_source", "/" + told.topic().replaceAll("\\..*", ""),
                        "ce_subject", fact.complaintId().toString(),
                        "ce_time", fact.at().toString(),
                        "ce_sequence", Long.toString(told.sequence()),
                        "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .forEach((name, value) -> sent.headers().add(name, value.getBytes(UTF_8)));
        return sent;
    }

    private static Topic<?> topic(Fact fact) {
        if (fact instanceof DeadLetterFact.EventParked parked) {
            return Topics.deadLetters(parked.service());
        }
        if (fact instanceof DeadLetterFact.ParkedEventReplayed replayed) {
            return Topics.deadLetters(replayed.service());
        }
        if (fact instanceof DeadLetterFact.ParkedEventDiscarded discarded) {
            return Topics.deadLetters(discarded.service());
        }
        return Topics.TOLD.stream()
                .filter(topic -> topic.family().isInstance(fact))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        producer.close();
    }
}
