package complaints.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import complaints.devstack.test.TopicLog;
import complaints.events.Fact;
import complaints.events.Topic;
import complaints.events.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Stands beside the application on Kafka: sends as a foreign service would, and reads all that a topic holds. */
final class KafkaProbe {

    private static final int LINGER_TO_FILL_ONE_BATCH = 200;

    private KafkaProbe() {}

    static ProducerRecord<String, byte[]> record(UUID eventId, Fact fact) {
        Topic<?> topic = Topics.TOLD.stream()
                .filter(each -> each.family().isInstance(fact))
                .findFirst()
                .orElseThrow();
        return new OutboxRow(
                        1,
                        topic.name(),
                        topic.source(),
                        fact.complaintId().toString(),
                        eventId,
                        Topic.wireName(fact.getClass()),
                        Instant.now(),
                        Trace.current(),
                        Wire.write(fact))
                .asRecord();
    }

    static ProducerRecord<String, byte[]> poison(UUID complaint, String json) {
        ProducerRecord<String, byte[]> told = new ProducerRecord<>(
                Topics.INTAKE.name(), complaint.toString(), json == null ? null : json.getBytes(UTF_8));
        told.headers().add("ce_id", Ids.next().toString().getBytes(UTF_8));
        told.headers().add("ce_type", "contact.joined".getBytes(UTF_8));
        return told;
    }

    /** Sends records so that they reach a reader together. */
    static void send(List<ProducerRecord<String, byte[]>> records) {
        Properties settings = settings();
        settings.put("linger.ms", LINGER_TO_FILL_ONE_BATCH);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            records.forEach(producer::send);
        }
    }

    /** All records of a complaint that the topic holds now, in order. */
    static List<ConsumerRecord<String, byte[]>> told(Topic<?> topic, UUID complaint) {
        return TopicLog.about(complaint, topic.name());
    }

    static String header(ConsumerRecord<String, byte[]> told, String name) {
        return new String(told.headers().lastHeader(name).value(), UTF_8);
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
        return settings;
    }
}
