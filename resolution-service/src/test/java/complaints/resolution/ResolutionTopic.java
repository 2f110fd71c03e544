package complaints.resolution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import complaints.devstack.test.TopicLog;
import complaints.events.ResolutionFact;
import complaints.events.Topics;
import complaints.messaging.Wire;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

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
        return TopicLog.about(complaint, Topics.RESOLUTION.name()).stream()
                .flatMap(each -> read(each).stream())
                .toList();
    }

    private static Optional<ResolutionFact> read(ConsumerRecord<String, byte[]> told) {
        String type = new String(told.headers().lastHeader("ce_type").value(), UTF_8);
        return Topics.RESOLUTION.type(type).map(known -> Wire.read(told.value(), known));
    }
}
