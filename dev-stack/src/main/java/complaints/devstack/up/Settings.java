package complaints.devstack.up;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the environment says, completed by the defaults of the embedded stack.
 *
 * <p>A variable that starts with a service's name, such as {@code INTAKE_QUARKUS_HTTP_PORT}, is given to that service
 * alone, without the name in front. A server that is named in the environment is used instead of an embedded one.
 */
public final class Settings {
    private static final String JDBC_URL = "QUARKUS_DATASOURCE_JDBC_URL";
    private static final String KAFKA = "KAFKA_BOOTSTRAP_SERVERS";
    private static final String MAIL_HOST = "QUARKUS_MAILER_HOST";
    private static final String MAIL_PORT = "QUARKUS_MAILER_PORT";
    private static final String HTTP_HOST = "QUARKUS_HTTP_HOST";
    private static final String HTTP_PORT = "QUARKUS_HTTP_PORT";

    private final Path root;
    private final Map<String, String> environment;

    public Settings(Path root, Map<String, String> environment) {
        this.root = root;
        this.environment = environment;
    }

    public Path root() {
        return root;
    }

    /** Where the system keeps everything it writes. */
    public Path data() {
        return root.resolve(value("COMPLAINTS_DATA").orElse(".complaints"));
    }

    boolean embedsPostgres() {
        return Stream.of(Service.values()).anyMatch(service -> jdbcUrl(service).isEmpty());
    }

    boolean embedsKafka() {
        return value(KAFKA).isEmpty();
    }

    boolean embedsMail() {
        return value(MAIL_HOST).isEmpty();
    }

    int postgresPort() {
        return port("COMPLAINTS_POSTGRES_PORT", 15432);
    }

    int kafkaPort() {
        return port("COMPLAINTS_KAFKA_PORT", 9092);
    }

    int smtpPort() {
        return port(MAIL_PORT, 1025);
    }

    /** Where the caught mails are read in a browser. */
    int mailsPort() {
        return port("COMPLAINTS_MAILS_PORT", 8025);
    }

    String kafka() {
        return value(KAFKA).orElse("127.0.0.1:" + kafkaPort());
    }

    int port(Service service) {
        return own(service, HTTP_PORT).map(Settings::number).orElse(service.defaultPort());
    }

    String host(Service service) {
        return own(service, HTTP_HOST).or(() -> value(HTTP_HOST)).orElse("127.0.0.1");
    }

    /** Where people and other services reach it. */
    public String url(Service service) {
        return value(publicUrl(service)).orElse("http://localhost:" + port(service));
    }

    Optional<String> jdbcUrl(Service service) {
        return own(service, JDBC_URL).or(() -> value(JDBC_URL).map(url -> url.replace("{service}", service.id())));
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }

    /** What a service gets besides the environment of this process. */
    Map<String, String> environmentOf(Service service, String linkSecret) {
        Map<String, String> given = new HashMap<>();
        given.put("QUARKUS_DATASOURCE_USERNAME", service.id());
        given.put("QUARKUS_DATASOURCE_PASSWORD", service.id());
        given.put(KAFKA, kafka());
        given.put(HTTP_HOST, host(service));
        given.put(MAIL_HOST, "127.0.0.1");
        given.put(MAIL_PORT, Integer.toString(smtpPort()));
        given.put("COMPLAINTS_LINK_SECRET", linkSecret);
        given.put("COMPLAINTS_REPLIES_INTAKE_URL", url(Service.INTAKE));
        if (embedsMail()) {
            given.put(
                    "COMPLAINTS_MAIL_ASK",
                    "http://127.0.0.1:" + mailsPort() + "/email?brief=true&limit=1&q={messageId}");
        }
        for (Service each : Service.values()) {
            given.put(publicUrl(each), url(each));
        }
        given.keySet().removeIf(name -> value(name).isPresent());
        given.put(HTTP_PORT, Integer.toString(port(service)));
        given.put(JDBC_URL, jdbcUrl(service).orElse(embeddedUrl(service)));
        given.putAll(ownOf(service));
        return given;
    }

    private String embeddedUrl(Service service) {
        return "jdbc:postgresql://127.0.0.1:" + postgresPort() + "/" + service.id();
    }

    private static String publicUrl(Service service) {
        return "COMPLAINTS_PUBLIC_" + service.name() + "_URL";
    }

    private Optional<String> own(Service service, String name) {
        return value(service.name() + "_" + name);
    }

    private Map<String, String> ownOf(Service service) {
        String prefix = service.name() + "_";
        Map<String, String> own = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                own.put(name.substring(prefix.length()), value);
            }
        });
        return own;
    }

    private int port(String name, int otherwise) {
        return value(name).map(Settings::number).orElse(otherwise);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a port: " + text, e);
        }
    }
}
