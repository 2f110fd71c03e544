package complaints.intake;

import static org.awaitility.Awaitility.await;

import complaints.devstack.KafkaServer;
import complaints.devstack.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The packaged service as a process of its own, to be killed as hard as a process can be. */
final class RunningIntake implements AutoCloseable {

    static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    private final Map<String, String> settings;
    private final int port = freePort();
    private Process process;

    RunningIntake(PostgresServer postgres, KafkaServer kafka, String database) {
        this.settings = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                postgres.jdbcUrl(database),
                "QUARKUS_DATASOURCE_USERNAME",
                database,
                "QUARKUS_DATASOURCE_PASSWORD",
                database,
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka.bootstrapServers(),
                "QUARKUS_HTTP_PORT",
                Integer.toString(port),
                "COMPLAINTS_LINK_SECRET",
                "a-secret-that-only-this-test-uses-0123456789");
        start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    void start() {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString()));
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "running-intake.log").toFile()));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RunningIntake awaitReady() {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest ready =
                HttpRequest.newBuilder(address().resolve("/q/health/ready")).build();
        await("intake is ready, see target/running-intake.log")
                .atMost(Duration.ofSeconds(90))
                .ignoreExceptions()
                .until(() -> http.send(ready, BodyHandlers.discarding()).statusCode() == 200);
        return this;
    }

    void killHard() {
        process.destroyForcibly();
        await("it is dead").atMost(Duration.ofSeconds(10)).until(() -> !process.isAlive());
    }

    @Override
    public void close() {
        process.destroy();
        await("it has stopped").atMost(Duration.ofSeconds(20)).until(() -> !process.isAlive());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
