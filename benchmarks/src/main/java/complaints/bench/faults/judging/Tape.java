package complaints.bench.faults.judging;

import complaints.events.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that stands on the topics, each event once, in the order it was first told. */
public final class Tape {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int GIVE_UP_AFTER = 120;

    private final Map<UUID, Told> events = new LinkedHashMap<>();
    private long records;

    private Tape() {}

    /** Reads all topics that tell of complaints, from the first record to the last. */
    public static Tape read(String bootstrapServers) {
        Tape tape = new Tape();
        try (KafkaConsumer<String, byte[]> consumer = consumer(bootstrapServers)) {
            List<TopicPartition> all = partitions(consumer);
            consumer.assign(all);
            consumer.seekToBeginning(all);
            toTheEnd(consumer, all, tape::add);
        }
        return tape;
    }

    /** Some raw records: the first of each partition, or the last. */
    public static List<ConsumerRecord<String, byte[]>> some(String bootstrapServers, boolean first, int most) {
        try (KafkaConsumer<String, byte[]> consumer = consumer(bootstrapServers)) {
            List<TopicPartition> all = partitions(consumer);
            int each = Math.max(1, most / all.size());
            consumer.assign(all);
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            all.forEach(one -> consumer.seek(one, first ? 0 : Math.max(0, ends.get(one) - each)));
            List<ConsumerRecord<String, byte[]>> some = new ArrayList<>();
            ends.replaceAll((one, end) -> first ? Math.min(end, each) : end);
            toThe(ends, consumer, some::add);
            return some;
        }
    }

    /** The events by complaint, in the order of their topics and sequences within each. */
    public Map<UUID, List<Told>> byComplaint() {
        return events.values().stream().collect(Collectors.groupingBy(Told::complaint));
    }

    /** Every event once. */
    public List<Told> events() {
        return List.copyOf(events.values());
    }

    /** How many records say what another one has said. */
    public long repeats() {
        return records - events.size();
    }

    private void add(ConsumerRecord<String, byte[]> each) {
        records++;
        UUID id = UUID.fromString(header(each, "ce_id"));
        events.putIfAbsent(
                id,
                new Told(
                        each.topic(),
                        id,
                        header(each, "ce_type"),
                        UUID.fromString(each.key()),
                        Long.parseLong(header(each, "ce_sequence")),
                        each.value()));
    }

    private static String header(ConsumerRecord<String, byte[]> each, String name) {
        return new String(each.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static void toTheEnd(
            KafkaConsumer<String, byte[]> consumer,
            List<TopicPartition> all,
            Consumer<ConsumerRecord<String, byte[]>> reader) {
        toThe(consumer.endOffsets(all), consumer, reader);
    }

    private static void toThe(
            Map<TopicPartition, Long> ends,
            KafkaConsumer<String, byte[]> consumer,
            Consumer<ConsumerRecord<String, byte[]>> reader) {
        for (int empty = 0; empty < GIVE_UP_AFTER && behind(consumer, ends); ) {
            var polled = consumer.poll(POLL);
            polled.forEach(record -> {
                if (record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()))) {
                    reader.accept(record);
                }
            });
            empty = polled.isEmpty() ? empty + 1 : 0;
        }
        if (behind(consumer, ends)) {
            throw new IllegalStateException("Kafka does not give what its topics hold");
        }
    }

    private static boolean behind(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        return Topics.TOLD.stream()
                .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private static KafkaConsumer<String, byte[]> consumer(String bootstrapServers) {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", false, "max.poll.records", 2000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
