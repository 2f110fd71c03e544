package complaints.devstack.test;

import complaints.devstack.KafkaServer;
import complaints.devstack.MailServer;
import complaints.devstack.PostgresServer;
import complaints.devstack.StackNames;
import complaints.devstack.TestKafka;
import complaints.devstack.TestPostgres;
import complaints.devstack.process.Folders;
import complaints.devstack.process.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * What one test JVM started, known by system properties: Quarkus loads this class once per application it starts, and
 * all of them must find the same servers.
 */
final class SharedServers {
    private static final String PREFIX = "complaints.devstack.test.";

    private SharedServers() {}

    static void startOnce(String database) {
        synchronized (System.getProperties()) {
            if (System.getProperty(PREFIX + "postgres") == null) {
                start(database);
            }
        }
    }

    static void startMailOnce() {
        synchronized (System.getProperties()) {
            if (System.getProperty(PREFIX + "smtp") == null) {
                MailServer mail = MailServer.start(home().resolve("mail"), 0, 0);
                remember("mails", mail.httpPort());
                remember("smtp", mail.smtpPort());
            }
        }
    }

    /** Kept under {@code target}, where their logs can be read after a failure. */
    static Path home() {
        Path target = Path.of("target").toAbsolutePath();
        Path parent = Files.isDirectory(target) ? target : Path.of(System.getProperty("java.io.tmpdir"));
        return parent.resolve("real-servers")
                .resolve(Long.toString(ProcessHandle.current().pid()));
    }

    static int port(String server) {
        return Integer.getInteger(PREFIX + server);
    }

    static TestPostgres postgres() {
        String container = System.getProperty(PREFIX + "postgres.container");
        return container == null
                ? PostgresServer.at(home().resolve("postgres"), port("postgres"))
                : PostgresContainer.at(container, port("postgres"));
    }

    static TestKafka kafka() {
        String container = System.getProperty(PREFIX + "kafka.container");
        return container == null
                ? KafkaServer.at(home().resolve("kafka"), port("kafka"))
                : KafkaContainer.at(container, port("kafka"));
    }

    private static void start(String database) {
        if (ServersAsked.inContainers()) {
            startContainers(database);
        } else {
            startEmbedded(database);
        }
    }

    private static void startEmbedded(String database) {
        dropWhatOthersLeft();
        var kafka =
                CompletableFuture.supplyAsync(() -> KafkaServer.start(home().resolve("kafka"), 0, StackNames.topics()));
        PostgresServer postgres = PostgresServer.start(home().resolve("postgres"), 0);
        postgres.createDatabase(database);
        remember("kafka", kafka.join().port());
        remember("postgres", postgres.port());
    }

    private static void startContainers(String database) {
        int kafkaPort = FreePort.orAny(0);
        // A thread of its own finds Kafka's classes where this one does; those of the common pool do not.
        var kafka = CompletableFuture.supplyAsync(
                () -> KafkaContainer.start(kafkaPort, StackNames.topics()), task -> new Thread(task).start());
        int postgresPort = FreePort.orAny(0);
        System.setProperty(PREFIX + "postgres.container", PostgresContainer.start(postgresPort, database));
        System.setProperty(PREFIX + "kafka.container", kafka.join());
        remember("kafka", kafkaPort);
        remember("postgres", postgresPort);
    }

    private static void remember(String server, int port) {
        System.setProperty(PREFIX + server, Integer.toString(port));
    }

    private static void dropWhatOthersLeft() {
        try {
            Files.createDirectories(home());
            try (Stream<Path> folders = Files.list(home().getParent())) {
                folders.filter(SharedServers::isOver).forEach(Folders::dropAll);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear " + home().getParent(), e);
        }
    }

    private static boolean isOver(Path folder) {
        long pid = Long.parseLong(folder.getFileName().toString());
        return ProcessHandle.of(pid).isEmpty();
    }
}
