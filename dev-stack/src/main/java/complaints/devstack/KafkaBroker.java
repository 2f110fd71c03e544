package complaints.devstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * The process of one Kafka node, broker and controller in one:
 * {@code KafkaBroker FOLDER PORT CONTROLLER_PORT CLUSTER_ID TOPIC:PARTITIONS,… ADVERTISED_PORT}.
 *
 * <p>It writes its process number to {@code ready} beside the folder when it answers and the topics exist.
 *
 * <p>Kafka calls the classes used here internal; they are kept in this one file, and the version is pinned.
 */
public final class KafkaBroker {
    private KafkaBroker() {}

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        format(data, args[3]);
        KafkaRaftServer server =
                new KafkaRaftServer(new KafkaConfig(settings(data, args[1], args[2], args[5])), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        server.startup();
        KafkaTopics.createMissing("127.0.0.1:" + args[1], KafkaTopics.parsed(args[4]));
        Files.writeString(
                data.resolveSibling("ready"),
                Long.toString(ProcessHandle.current().pid()));
        server.awaitShutdown();
    }

    private static void format(Path data, String clusterId) throws Exception {
        new Formatter()
                .setNodeId(1)
                .setClusterId(clusterId)
                .setDirectories(List.of(data.toString()))
                .setMetadataLogDirectory(data.toString())
                .setControllerListenerName("CONTROLLER")
                .setIgnoreFormatted(true)
                .run();
    }

    private static Properties settings(Path data, String port, String controllerPort, String advertisedPort) {
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@127.0.0.1:" + controllerPort,
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners", "PLAINTEXT://127.0.0.1:" + advertisedPort,
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.listener.names", "CONTROLLER",
                "log.dirs", data.toString(),
                "log.retention.ms", "-1"));
        settings.putAll(oneNode());
        settings.putAll(quickAndSmall());
        return settings;
    }

    private static Properties oneNode() {
        Properties settings = new Properties();
        settings.put("auto.create.topics.enable", "false");
        settings.put("default.replication.factor", "1");
        settings.put("min.insync.replicas", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "8");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        return settings;
    }

    /**
     * After a kill the broker waits for the end of its own former session, by default 9 s. Much less than 3 s, and a busy
     * machine takes a living broker for dead.
     */
    private static Properties quickAndSmall() {
        Properties settings = new Properties();
        settings.put("broker.heartbeat.interval.ms", "300");
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("group.min.session.timeout.ms", "1000");
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
        settings.put("log.index.size.max.bytes", "1048576");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("log.segment.bytes", "67108864");
        return settings;
    }
}
