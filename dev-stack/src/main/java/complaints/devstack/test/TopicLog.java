package complaints.devstack.test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * All that a topic of the shared Kafka holds, as any reader would find it. What was read is kept, so that a test that
 * looks a hundred times reads each record once.
 */
public final class TopicLog {
    private static final Map<String, TopicLog> OPEN = new ConcurrentHashMap<>();

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    private TopicLog(String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", RealServers.kafka().bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(topic).stream()
                .map(each -> new TopicPartition(topic, each.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Every record there is at this moment, each partition in its order. */
    public static List<ConsumerRecord<String, byte[]>> of(String topic) {
        return OPEN.computeIfAbsent(topic, TopicLog::new).toTheEnd();
    }

    /** Every record about a complaint there is at this moment, in order. */
    public static List<ConsumerRecord<String, byte[]>> about(UUID complaint, String topic) {
        String key = complaint.toString();
        return of(topic).stream().filter(each -> key.equals(each.key())).toList();
    }

    private synchronized List<ConsumerRecord<String, byte[]>> toTheEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
        }
        return List.copyOf(records);
    }
}
