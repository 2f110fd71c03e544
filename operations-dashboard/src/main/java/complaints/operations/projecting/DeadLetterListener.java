package complaints.operations.projecting;

import complaints.events.DeadLetterFact;
import complaints.messaging.Hears;
import complaints.messaging.Inbox;
import io.quarkus.arc.All;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The dead-letter topics of all services. */
@ApplicationScoped
public class DeadLetterListener {

    private final Inbox inbox;
    private final Map<String, Hears<DeadLetterFact>> readers;

    DeadLetterListener(Inbox inbox, @All List<Hears<DeadLetterFact>> readers) {
        this.inbox = inbox;
        this.readers = readers.stream()
                .collect(Collectors.toMap(reader -> reader.topic().name(), Function.identity()));
    }

    @Incoming("dead-letters")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> records) {
        Map<String, Map<TopicPartition, List<ConsumerRecord<String, byte[]>>>> byTopic = new HashMap<>();
        records.partitions().forEach(partition -> byTopic.computeIfAbsent(partition.topic(), topic -> new HashMap<>())
                .put(partition, records.records(partition)));
        byTopic.forEach((topic, part) -> inbox.take(new ConsumerRecords<>(part, Map.of()), readers.get(topic)));
    }
}
