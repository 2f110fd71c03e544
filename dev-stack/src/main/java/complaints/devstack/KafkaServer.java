package complaints.devstack;

import complaints.devstack.process.ChildJvm;
import complaints.devstack.process.Folders;
import complaints.devstack.process.FreePort;
import complaints.devstack.process.Patience;
import complaints.devstack.process.ProcessServer;
import complaints.devstack.process.ServerProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;

/**
 * A real Kafka of one node on the loopback address, in a JVM of its own that ends with this one.
 *
 * <p>Topics are never created by use: a sender to an unknown topic would wait two minutes and fail. Records are kept for
 * ever; the data stays in the folder given and serves the next start.
 */
public final class KafkaServer implements ProcessServer, TestKafka {
    /** Partitions of a topic whose number is not given. */
    public static final int PARTITIONS = 4;

    private static final Duration START = Duration.ofSeconds(120);

    private final Path home;
    private final int port;
    private final ServerProcess process;
    private int advertisedPort;

    private KafkaServer(Path home, int port) {
        this.home = Folders.made(home);
        this.port = port;
        this.advertisedPort = port;
        this.process = new ServerProcess("Kafka", this.home);
    }

    /** Starts a broker that keeps its data in the folder; port 0 takes a free one. Returns when it answers. */
    public static KafkaServer start(Path home, int port) {
        return start(home, port, Map.of());
    }

    /** As above, and makes the topics (name to number of partitions) that are missing. */
    public static KafkaServer start(Path home, int port, Map<String, Integer> topics) {
        KafkaServer server = at(home, FreePort.orAny(port));
        server.launch(topics);
        return server;
    }

    /** A handle on the broker that was started in this folder and port, by whomever. */
    public static KafkaServer at(Path home, int port) {
        return new KafkaServer(home, port);
    }

    /** Sends clients to another loopback port than it listens on: a proxy's, which must pass them on from the start. */
    public KafkaServer advertising(int proxyPort) {
        advertisedPort = proxyPort;
        return this;
    }

    /** Makes the topics that are missing and leaves the others as they are. */
    public void createTopics(Map<String, Integer> topics) {
        try {
            KafkaTopics.createMissing(bootstrapServers(), topics);
        } catch (ExecutionException e) {
            throw process.failed("cannot make topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public Admin admin() {
        return KafkaTopics.admin(bootstrapServers());
    }

    @Override
    public int port() {
        return port;
    }

    /** Writes what the server says to another file than {@code server.log} of its folder. */
    public KafkaServer loggingTo(Path file) {
        process.logTo(file);
        return this;
    }

    @Override
    public ServerProcess process() {
        return process;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public void restart() {
        stop();
        launch(Map.of());
    }

    private void launch(Map<String, Integer> topics) {
        Path ready = home.resolve("ready");
        Folders.drop(ready);
        process.launch(ChildJvm.command(KafkaBroker.class, 256, arguments(topics)), Map.of());
        Patience.until(process, START, "ready on port " + port, () -> Files.exists(ready));
    }

    private String[] arguments(Map<String, Integer> topics) {
        return new String[] {
            Folders.made(home.resolve("data")).toString(),
            Integer.toString(port),
            Integer.toString(FreePort.orAny(0)),
            Folders.once(home.resolve("cluster.id"), () -> Uuid.randomUuid().toString()),
            KafkaTopics.written(topics),
            Integer.toString(advertisedPort)
        };
    }
}
