package complaints.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import complaints.devstack.test.TopicLog;
import complaints.events.IntakeFact;
import complaints.events.Topics;
import complaints.messaging.Wire;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;

/** What intake told on Kafka, as any other service would hear it. */
final class ToldFacts {

    private ToldFacts() {}

    /** Waits until so many facts about the complaint were told, at most a minute; answers all there are. */
    static List<IntakeFact> about(UUID complaint, int atLeast) {
        return Awaitility.await(atLeast + " facts about " + complaint)
                .atMost(Duration.ofMinutes(1))
                .until(() -> told(complaint), told -> told.size() >= atLeast);
    }

    private static List<IntakeFact> told(UUID complaint) {
        return TopicLog.about(complaint, Topics.INTAKE.name()).stream()
                .flatMap(ToldFacts::read)
                .toList();
    }

    private static Stream<IntakeFact> read(ConsumerRecord<String, byte[]> record) {
        String type = new String(record.headers().lastHeader("ce_type").value(), UTF_8);
        return Topics.INTAKE.type(type).stream().map(known -> Wire.read(record.value(), known));
    }
}
