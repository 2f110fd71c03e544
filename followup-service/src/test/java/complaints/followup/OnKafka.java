package complaints.followup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import complaints.devstack.test.TopicLog;
import complaints.events.Fact;
import complaints.events.FollowupFact;
import complaints.events.FollowupFact.CheckDue;
import complaints.events.Topic;
import complaints.events.Topics;
import complaints.messaging.Ids;
import complaints.messaging.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Stands beside the service on Kafka: tells as the others would, and reads what it tells. */
final class OnKafka {

    private static KafkaProducer<String, byte[]> producer;

    private OnKafka() {}

    static void tell(Fact... facts) {
        send(Stream.of(facts));
        flush();
    }

    /** Tells without waiting until it has arrived. */
    static synchronized void send(Stream<? extends Fact> facts) {
        if (producer == null) {
            producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
        }
        facts.forEach(fact -> producer.send(record(fact)));
    }

    static synchronized void flush() {
        producer.flush();
    }

    /** Everything told about a complaint once there is this much of it. */
    static List<FollowupFact> awaitTold(UUID complaint, int atLeast) {
        return await("facts told about " + complaint)
                .atMost(Duration.ofSeconds(30))
                .until(() -> told(complaint), facts -> facts.size() >= atLeast);
    }

    /**
     * Waits until the service has done whatever it had to do so far: a complaint told now has been heard of, and the
     * timer, which ticks every second, has had time to look.
     */
    static void settled() {
        UUID canary = Ids.next();
        Instant now = io.quarkus.arc.Arc.container()
                .instance(MovableClock.class)
                .get()
                .instant();
        tell(Fixtures.aComplaint(canary, now), Fixtures.aClosing(canary, now.minus(Duration.ofDays(60))));
        await("the canary's check is asked").atMost(Duration.ofSeconds(30)).until(() -> told(canary).stream()
                .anyMatch(CheckDue.class::isInstance));
    }

    /** What has been told about a complaint so far. */
    static List<FollowupFact> told(UUID complaint) {
        return TopicLog.about(complaint, Topics.FOLLOWUP.name()).stream()
                .map(each -> read(each, Topics.FOLLOWUP))
                .toList();
    }

    /** Everything that was ever told on a topic, in its order, each event once. */
    static <F extends Fact> List<F> all(Topic<F> topic) {
        Map<String, F> facts = new LinkedHashMap<>();
        TopicLog.of(topic.name()).forEach(each -> facts.put(header(each, "ce_id"), read(each, topic)));
        return List.copyOf(facts.values());
    }

    private static <F extends Fact> F read(ConsumerRecord<String, byte[]> told, Topic<F> topic) {
        return Wire.read(told.value(), topic.type(header(told, "ce_type")).orElseThrow());
    }

    private static String header(ConsumerRecord<String, byte[]> told, String name) {
        return new String(told.headers().lastHeader(name).value(), UTF_8);
    }

    private static ProducerRecord<String, byte[]> record(Fact fact) {
        Topic<?> topic = Topics.TOLD.stream()
                .filter(each -> each.family().isInstance(fact))
                .findFirst()
                .orElseThrow();
        ProducerRecord<String, byte[]> told =
                new ProducerRecord<>(topic.name(), fact.complaintId().toString(), Wire.write(fact));
        Map<String, String> headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", Ids.next().toString(),
                "ce_type", Topic.wireName(fact.getClass()),
                "ce_source", topic.source(),
                "ce_subject", fact.complaintId().toString(),
                "ce_time", fact.at().toString(),
                "ce_sequence", "1");
        headers.forEach((name, value) -> told.headers().add(name, value.getBytes(UTF_8)));
        return told;
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
        return settings;
    }
}
