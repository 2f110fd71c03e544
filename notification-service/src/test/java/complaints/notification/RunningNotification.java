package complaints.notification;

import static org.awaitility.Awaitility.await;

import complaints.devstack.KafkaServer;
import complaints.devstack.MailServer;
import complaints.devstack.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged service as a process of its own, to be killed as hard as a process can be. */
final class RunningNotification implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    private final Map<String, String> settings;
    private Process process;

    RunningNotification(PostgresServer postgres, String database, KafkaServer kafka, MailServer mail) {
        this.settings = new HashMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                postgres.jdbcUrl(database),
                "QUARKUS_DATASOURCE_USERNAME",
                database,
                "QUARKUS_DATASOURCE_PASSWORD",
                database,
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka.bootstrapServers(),
                "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GROUP_ID",
                database,
                "QUARKUS_MAILER_HOST",
                "127.0.0.1",
                "QUARKUS_MAILER_PORT",
                Integer.toString(mail.smtpPort()),
                "QUARKUS_HTTP_PORT",
                "0",
                "COMPLAINTS_LINK_SECRET",
                "a-secret-that-only-this-test-uses-0123456789"));
    }

    RunningNotification asking(MailServer mail) {
        settings.put("COMPLAINTS_MAIL_ASK", mail.url() + "/email?brief=true&limit=1&q={messageId}");
        return this;
    }

    void start() {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString())));
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "running-notification.log").toFile()));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}
