package complaints.intake;

import complaints.events.IntakeFact;
import complaints.events.Topics;
import complaints.messaging.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** What intake told on Kafka, as any other service would hear it. */
final class ToldFacts {

    private ToldFacts() {}

    /** Waits until so many facts about the complaint were told, at most a minute; answers all there are. */
    static List<IntakeFact> about(UUID complaint, int atLeast) {
        List<IntakeFact> told = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.INTAKE.name()).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Awaitility.await(atLeast + " facts about " + complaint)
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(200))
                                .forEach(each -> read(each, complaint).forEach(told::add));
                        return told.size() >= atLeast && atEnd(consumer, partitions);
                    });
        }
        return told;
    }

    private static boolean atEnd(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions) {
        return consumer.endOffsets(partitions).entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private static Stream<IntakeFact> read(ConsumerRecord<String, byte[]> record, UUID complaint) {
        String type = new String(record.headers().lastHeader("ce_type").value());
        return complaint.toString().equals(record.key())
                ? Topics.INTAKE.type(type).stream().map(known -> Wire.read(record.value(), known))
                : Stream.empty();
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new StringDeserializer(), new ByteArrayDeserializer());
    }
}
