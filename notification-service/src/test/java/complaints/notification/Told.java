package complaints.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import complaints.devstack.test.RealServers;
import complaints.devstack.test.TopicLog;
import complaints.events.Fact;
import complaints.events.Topic;
import complaints.events.Topics;
import complaints.messaging.Wire;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Facts as the other services tell them, and what this one tells, on the real Kafka. */
public final class Told implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;

    public Told() {
        this(RealServers.kafka().bootstrapServers());
    }

    public Told(String servers) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "linger.ms", "5"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Tells facts in this order, each as an event of its own. */
    public void tell(Fact... facts) {
        for (Fact fact : facts) {
            tell(UUID.randomUUID(), fact);
        }
        producer.flush();
    }

    public void tell(UUID eventId, Fact fact) {
        Topic<?> topic = Topics.TOLD.stream()
                .filter(each -> each.family().isInstance(fact))
                .findFirst()
                .orElseThrow();
        var told = new ProducerRecord<>(topic.name(), fact.complaintId().toString(), Wire.write(fact));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", eventId.toString(),
                        "ce_type", Topic.wireName(fact.getClass()),
                        "ce_source", topic.source(),
                        "ce_time", fact.at().toString(),
                        "content-type", "application/json")
                .forEach((name, value) -> told.headers().add(name, value.getBytes(UTF_8)));
        producer.send(told);
    }

    /** What notification told about a complaint so far, on the shared Kafka. */
    public static List<Fact> heard(UUID complaintId) {
        return TopicLog.about(complaintId, Topics.NOTIFICATION.name()).stream()
                .map(Told::read)
                .toList();
    }

    @Override
    public void close() {
        producer.close();
    }

    private static Fact read(ConsumerRecord<String, byte[]> told) {
        String type = new String(told.headers().lastHeader("ce_type").value(), UTF_8);
        return Wire.read(told.value(), Topics.NOTIFICATION.type(type).orElseThrow());
    }
}
