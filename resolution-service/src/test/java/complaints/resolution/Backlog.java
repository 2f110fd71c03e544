package complaints.resolution;

import static java.nio.charset.StandardCharsets.UTF_8;

import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.Topics;
import complaints.messaging.Ids;
import complaints.messaging.Wire;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Complaints recorded while nobody listened: many at once on intake's topic. */
final class Backlog {

    private Backlog() {}

    static void tell(int complaints, Instant at) {
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        Map<String, Object> settings =
                Map.of("bootstrap.servers", servers, "compression.type", "lz4", "linger.ms", 20, "batch.size", 262_144);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int count = 0; count < complaints; count++) {
                producer.send(event(Complaints.aComplaint(at)));
            }
        }
    }

    private static ProducerRecord<String, byte[]> event(ComplaintRecorded fact) {
        var event =
                new ProducerRecord<>(Topics.INTAKE.name(), fact.complaintId().toString(), Wire.write(fact));
        Map.of("ce_id", Ids.next().toString(), "ce_type", "complaint.recorded", "ce_source", "/intake")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        return event;
    }
}
