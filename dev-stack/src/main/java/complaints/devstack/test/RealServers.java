package complaints.devstack.test;

import complaints.devstack.MailServer;
import complaints.devstack.TestKafka;
import complaints.devstack.TestPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * One PostgreSQL and one Kafka for all tests of a JVM, real and empty at its start.
 *
 * <p>Database {@code test} and every topic of the system exist. The servers outlive a restart of the application (they
 * end with the JVM), so data of one test class is seen by the next: tests use keys of their own. With the argument
 * {@code mail=true} a mail catcher runs too and the mailer sends to it.
 *
 * <p>They are child processes, or with {@code complaints.test.servers=containers} containers (the Maven profile
 * {@code containers} says so; images by {@code complaints.test.postgres-image} and {@code complaints.test.kafka-image}).
 *
 * <p>The application must say {@code quarkus.devservices.enabled=false}: Quarkus looks for a container engine before it
 * asks here.
 */
public class RealServers implements QuarkusTestResourceLifecycleManager {
    private static final String DATABASE = "test";

    private boolean wantsMail;

    @Override
    public void init(Map<String, String> arguments) {
        wantsMail = Boolean.parseBoolean(arguments.get("mail"));
    }

    @Override
    public Map<String, String> start() {
        SharedServers.startOnce(DATABASE);
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.datasource.jdbc.url", postgres().jdbcUrl(DATABASE));
        config.put("quarkus.datasource.username", DATABASE);
        config.put("quarkus.datasource.password", DATABASE);
        config.put("kafka.bootstrap.servers", kafka().bootstrapServers());
        if (wantsMail) {
            SharedServers.startMailOnce();
            config.put("quarkus.mailer.mock", "false");
            config.put("quarkus.mailer.host", "127.0.0.1");
            config.put("quarkus.mailer.port", Integer.toString(mail().smtpPort()));
        }
        return config;
    }

    @Override
    public void stop() {
        // They end with the JVM: the next application in it takes them as they are.
    }

    /** The running server, to be paused, killed and restarted by a fault test, which leaves it running. */
    public static TestPostgres postgres() {
        return SharedServers.postgres();
    }

    /** The running broker, to be paused, killed and restarted by a fault test, which leaves it running. */
    public static TestKafka kafka() {
        return SharedServers.kafka();
    }

    /** The running mail catcher, to be read, paused, killed and restarted; only where {@code mail=true} was given. */
    public static MailServer mail() {
        return MailServer.at(
                SharedServers.home().resolve("mail"), SharedServers.port("smtp"), SharedServers.port("mails"));
    }
}
