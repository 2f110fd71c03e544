package complaints.devstack.test;

import complaints.devstack.KafkaTopics;
import complaints.devstack.TestKafka;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.testcontainers.containers.GenericContainer;

/** Kafka of one node in a container; image by {@code complaints.test.kafka-image}. */
final class KafkaContainer extends ContainerServer implements TestKafka {
    private KafkaContainer(String id, int port) {
        super(id, port);
    }

    static KafkaContainer at(String id, int port) {
        return new KafkaContainer(id, port);
    }

    static String start(int port, Map<String, Integer> topics) {
        GenericContainer<?> container = container(ServersAsked.image("kafka", "apache/kafka:4.1.1"), port, port)
                .withEnv(settings(port));
        container.start();
        KafkaContainer server = at(container.getContainerId(), port);
        server.awaitReady();
        server.create(topics);
        return container.getContainerId();
    }

    private void create(Map<String, Integer> topics) {
        try {
            KafkaTopics.createMissing(bootstrapServers(), topics);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot make topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + port();
    }

    @Override
    public Admin admin() {
        return KafkaTopics.admin(bootstrapServers());
    }

    @Override
    boolean answers() throws ExecutionException, InterruptedException {
        try (Admin admin = admin()) {
            return !admin.describeCluster().nodes().get().isEmpty();
        }
    }

    private static Map<String, String> settings(int port) {
        Map<String, String> settings = new HashMap<>();
        settings.put("KAFKA_NODE_ID", "1");
        settings.put("KAFKA_PROCESS_ROLES", "broker,controller");
        settings.put("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:9093");
        settings.put("KAFKA_LISTENERS", "TESTS://:" + port + ",CONTROLLER://localhost:9093");
        settings.put("KAFKA_ADVERTISED_LISTENERS", "TESTS://127.0.0.1:" + port);
        settings.put("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "TESTS:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER");
        settings.put("KAFKA_INTER_BROKER_LISTENER_NAME", "TESTS");
        settings.put("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        settings.put("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1");
        settings.put("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1");
        settings.put("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1");
        settings.put("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        settings.put("KAFKA_BROKER_HEARTBEAT_INTERVAL_MS", "200");
        settings.put("KAFKA_BROKER_SESSION_TIMEOUT_MS", "1500");
        settings.put("KAFKA_HEAP_OPTS", "-Xmx256m");
        return settings;
    }
}
