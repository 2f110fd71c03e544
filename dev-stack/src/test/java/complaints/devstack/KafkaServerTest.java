package complaints.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerTest {
    @TempDir
    Path folder;

    KafkaServer server;

    @BeforeEach
    void start() {
        server = KafkaServer.start(folder, 0, Map.of("facts", 1));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void what_was_acknowledged_outlives_a_restart_and_a_kill() throws Exception {
        send("one");
        server.restart();
        send("two");
        server.killHard();
        assertThat(server.alive()).isFalse();
        server.restart();
        assertThat(read()).containsExactly("one", "two");
    }

    @Test
    void topics_are_made_once_and_never_by_use() throws Exception {
        server.createTopics(Map.of("facts", 1, "more", 4));
        try (var admin = server.admin()) {
            assertThat(admin.listTopics().names().get()).containsExactlyInAnyOrder("facts", "more");
        }
    }

    @Test
    void every_usual_compression_is_understood() throws Exception {
        for (String compression : List.of("lz4", "zstd", "snappy", "gzip")) {
            send(compression, compression);
        }
        assertThat(read()).containsExactly("lz4", "zstd", "snappy", "gzip");
    }

    private void send(String value) throws Exception {
        send(value, "none");
    }

    private void send(String value, String compression) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", server.bootstrapServers(), "acks", "all", "compression.type", compression);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("facts", value)).get();
        }
    }

    private List<String> read() {
        Map<String, Object> settings = Map.of("bootstrap.servers", server.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = List.of(new TopicPartition("facts", 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            var records = consumer.poll(Duration.ofSeconds(10));
            return StreamSupport.stream(records.spliterator(), false)
                    .map(record -> record.value())
                    .toList();
        }
    }
}
