package complaints.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import complaints.devstack.test.RealServers;
import complaints.events.Fact;
import complaints.events.Topic;
import complaints.events.Topics;
import complaints.messaging.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Facts as the other services tell them, and what this one tells, on the real Kafka. */
public final class Told implements AutoCloseable {

    private final String servers;
    private final KafkaProducer<String, byte[]> producer;

    public Told() {
        this(RealServers.kafka().bootstrapServers());
    }

    public Told(String servers) {
        this.servers = servers;
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

    /** What notification told about a complaint so far. */
    public List<Fact> heard(UUID complaintId) {
        List<Fact> heard = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", (Object) servers), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Topics.NOTIFICATION.name()).stream()
                    .map(each -> new org.apache.kafka.common.TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofMillis(200))) {
                    if (complaintId.toString().equals(each.key())) {
                        heard.add(read(each));
                    }
                }
            }
        }
        return heard;
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
