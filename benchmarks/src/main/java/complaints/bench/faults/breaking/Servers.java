package complaints.bench.faults.breaking;

import complaints.devstack.KafkaServer;
import complaints.devstack.MailServer;
import complaints.devstack.PostgresServer;
import complaints.devstack.StackNames;
import complaints.devstack.process.FreePort;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** PostgreSQL, Kafka and the mail catcher, each behind a wire. What judges the run goes past the wires. */
public final class Servers implements AutoCloseable {
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final MailServer mail;
    private final Wire toPostgres;
    private final Wire toKafka;
    private final Wire toMail;

    private Servers(Path home) {
        toKafka = Wire.between(FreePort.orAny(0), FreePort.orAny(0));
        postgres = PostgresServer.start(home.resolve("postgres"), 0);
        toPostgres = Wire.between(FreePort.orAny(0), postgres.port());
        mail = MailServer.start(home.resolve("mail"), 0, 0);
        toMail = Wire.between(FreePort.orAny(0), mail.smtpPort());
        kafka = KafkaServer.at(home.resolve("kafka"), toKafka.target()).advertising(toKafka.port());
        kafka.restart();
    }

    /** Starts all three with empty databases and topics. */
    public static Servers start(Path home) {
        Servers servers = new Servers(home);
        StackNames.DATABASES.forEach(servers.postgres::createDatabase);
        servers.kafka.createTopics(StackNames.topics());
        return servers;
    }

    /** By the names the faults are told with. */
    public Map<String, Wired> all() {
        return Map.of(
                "postgres", new Wired(postgres, toPostgres),
                "kafka", new Wired(kafka, toKafka),
                "mail", new Wired(mail, toMail));
    }

    /** The superuser's connection to a service's database, which the caller closes. */
    public Connection database(String name) throws SQLException {
        return postgres.connect(name);
    }

    /** Kafka without the wire for the first contact; it sends its clients to the wire. */
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** Where the mails caught are read. */
    public String mailsUrl() {
        return mail.url();
    }

    /** What a supervisor has to know to use these servers. */
    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + toPostgres.port() + "/{service}",
                "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + toKafka.port(),
                "QUARKUS_MAILER_HOST", "127.0.0.1",
                "QUARKUS_MAILER_PORT", Integer.toString(toMail.port()),
                "COMPLAINTS_MAIL_ASK", mail.url() + "/email?brief=true&limit=1&q={messageId}");
    }

    @Override
    public void close() throws IOException {
        for (var server : List.of(mail, kafka, postgres)) {
            server.stop();
        }
        for (Wire wire : List.of(toMail, toKafka, toPostgres)) {
            wire.close();
        }
    }
}
