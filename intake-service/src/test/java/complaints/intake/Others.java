package complaints.intake;

import complaints.events.Fact;
import complaints.events.Topic;
import complaints.events.Topics;
import complaints.messaging.Wire;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The other services, as far as intake hears of them. */
final class Others {

    private Others() {}

    /** Tells facts on Kafka in this order, as their services would. */
    static void tell(Fact... facts) {
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new ByteArraySerializer())) {
            for (Fact fact : facts) {
                producer.send(record(fact));
            }
            producer.flush();
        }
    }

    private static ProducerRecord<String, byte[]> record(Fact fact) {
        Topic<?> topic = Topics.TOLD.stream()
                .filter(each -> each.family().isInstance(fact))
                .findFirst()
                .orElseThrow();
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic.name(), fact.complaintId().toString(), Wire.write(fact));
        header(record, "ce_id", UUID.randomUUID().toString());
        header(record, "ce_type", Topic.wireName(fact.getClass()));
        header(record, "ce_source", topic.source());
        header(record, "ce_time", fact.at().toString());
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
