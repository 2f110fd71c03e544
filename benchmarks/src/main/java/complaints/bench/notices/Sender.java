package complaints.bench.notices;

import complaints.devstack.KafkaServer;
import complaints.devstack.MailServer;
import complaints.devstack.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged notification service as a process of its own, to be killed as hard as a process can be. */
final class Sender implements AutoCloseable {

    static final String DATABASE = "notification";

    private static final String JAR = "notification-service/target/quarkus-app/quarkus-run.jar";

    private final Path root;
    private final Path log;
    private final int port = freePort();
    private final Map<String, String> settings;
    private final HttpClient http = HttpClient.newHttpClient();
    private Duration processor = Duration.ZERO;
    private Process process;

    Sender(Path root, Path home, PostgresServer postgres, KafkaServer kafka, MailServer mail) {
        this.root = root;
        this.log = home.resolve("notification.log");
        this.settings = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                postgres.jdbcUrl(DATABASE),
                "QUARKUS_DATASOURCE_USERNAME",
                DATABASE,
                "QUARKUS_DATASOURCE_PASSWORD",
                DATABASE,
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka.bootstrapServers(),
                "QUARKUS_MAILER_HOST",
                "127.0.0.1",
                "QUARKUS_MAILER_PORT",
                Integer.toString(mail.smtpPort()),
                "COMPLAINTS_MAIL_ASK",
                mail.url() + "/email?brief=true&limit=1&q={messageId}",
                "QUARKUS_HTTP_PORT",
                Integer.toString(port),
                "COMPLAINTS_LINK_SECRET",
                "a-secret-that-only-this-run-uses-0123456789");
    }

    static boolean isPackaged(Path root) {
        return root.resolve(JAR).toFile().exists();
    }

    void start() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                root.resolve(JAR).toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As whoever runs it would: a service that finds no database when it starts ends, and is started again. */
    void startIfEnded() {
        if (!process.isAlive()) {
            start();
        }
    }

    boolean isReady() {
        try {
            HttpRequest ready =
                    HttpRequest.newBuilder(address("/q/health/ready")).build();
            return http.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stop);
        }
    }

    void killHard() {
        countProcessor();
        process.destroyForcibly().onExit().join();
    }

    /** Processor time of all its lives so far; what a killed one used in its last moment is not in it. */
    Duration processor() {
        return processor.plus(process.info().totalCpuDuration().orElse(Duration.ZERO));
    }

    @Override
    public void close() {
        countProcessor();
        process.destroy();
        process.onExit().join();
    }

    private void countProcessor() {
        processor = processor();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
