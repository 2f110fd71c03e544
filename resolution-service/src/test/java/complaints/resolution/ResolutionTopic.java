package complaints.resolution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import complaints.events.ResolutionFact;
import complaints.events.Topics;
import complaints.messaging.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads what this service told on Kafka. */
public final class ResolutionTopic {

    private ResolutionTopic() {}

    /** All facts told about a complaint, once one of that type is among them. */
    public static List<ResolutionFact> until(UUID complaint, Class<? extends ResolutionFact> type) {
        return await("a " + type.getSimpleName() + " about " + complaint)
                .atMost(Duration.ofSeconds(60))
                .until(() -> told(complaint), facts -> facts.stream().anyMatch(type::isInstance));
    }

    /** The last fact of that type, once there is one. */
    public static <F extends ResolutionFact> F last(UUID complaint, Class<F> type) {
        return all(until(complaint, type), type)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    public static <F extends ResolutionFact> Stream<F> all(List<ResolutionFact> facts, Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }

    public static List<ResolutionFact> told(UUID complaint) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            String topic = Topics.RESOLUTION.name();
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ResolutionFact> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofSeconds(1))) {
                    if (complaint.toString().equals(each.key())) {
                        read(each).ifPresent(found::add);
                    }
                }
            }
            return found;
        }
    }

    private static Optional<ResolutionFact> read(ConsumerRecord<String, byte[]> told) {
        String type = new String(told.headers().lastHeader("ce_type").value(), UTF_8);
        return Topics.RESOLUTION.type(type).map(known -> Wire.read(told.value(), known));
    }
}
