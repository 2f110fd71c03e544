package complaints.stories;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The whole system as {@code ./complaints up} starts it, on ports and in a folder of its own: every service its own
 * process, real PostgreSQL, Kafka and mail. One is started for all stories of a test run and ends with it. The property
 * {@code complaints.system} names the address of one that runs already behind one door, such as in containers.
 */
public final class RunningSystem {

    private static final Path ROOT = Path.of(System.getProperty("complaints.root", ".."))
            .toAbsolutePath()
            .normalize();
    private static final Path DATA = ROOT.resolve("system-tests/target/running-system");
    private static final Duration START = Duration.ofMinutes(4);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ELSEWHERE = System.getProperty("complaints.system");

    private static RunningSystem only;

    private final Map<String, Integer> ports = Map.of(
            "intake", 28081,
            "resolution", 28082,
            "followup", 28083,
            "notification", 28084,
            "operations", 28080,
            "mails", 28025);

    private final Map<String, String> settings;

    private RunningSystem(Map<String, String> settings) {
        this.settings = settings;
    }

    /** Where people reach the page of operations, known before anything runs. */
    static String page() {
        return elsewhere() ? ELSEWHERE : "http://127.0.0.1:28080";
    }

    /** The system, started at the first call. */
    public static RunningSystem get() {
        return get(Map.of());
    }

    /** The same; where this call starts it, with settings besides. */
    static synchronized RunningSystem get(Map<String, String> settings) {
        if (only == null) {
            only = new RunningSystem(settings);
            if (!elsewhere()) {
                only.start();
            }
        }
        return only;
    }

    /** Runs already, and its processes are not ours to kill. */
    static boolean elsewhere() {
        return ELSEWHERE != null;
    }

    /** Why it cannot run here; null where it can. */
    public static String missing() {
        return elsewhere() ? null : notBuilt();
    }

    private static String notBuilt() {
        return Stream.of("intake-service", "resolution-service", "followup-service", "notification-service")
                .map(module -> ROOT.resolve(module).resolve("target/quarkus-app/quarkus-run.jar"))
                .filter(Files::notExists)
                .findFirst()
                .map(jar -> ROOT.relativize(jar) + " is not built")
                .orElse(null);
    }

    String address(String server) {
        return elsewhere() ? door(server) : "http://127.0.0.1:" + ports.get(server);
    }

    private static String door(String server) {
        return server.equals("mails") ? ELSEWHERE + "/mails" : ELSEWHERE;
    }

    public Http http(String server, String user) {
        return new Http(address(server), user);
    }

    /** Where every server writes what it logs. */
    Path logs() {
        return DATA.resolve("logs");
    }

    /** Every mail caught. */
    JsonNode mails() {
        return http("mails", null)
                .get(elsewhere() ? "/email" : "/email?limit=100000")
                .json();
    }

    private void start() {
        delete(DATA);
        ProcessBuilder supervisor = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(made(DATA).resolve("console.log").toFile());
        supervisor.environment().putAll(environment());
        try {
            Process process = supervisor.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            await("the system answers; its console says:\n" + DATA.resolve("console.log"))
                    .atMost(START)
                    .until(() -> ready() || !process.isAlive());
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(DATA.resolve("console.log")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Dcomplaints.root=" + ROOT);
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "complaints.devstack.Main", "up"));
        return command;
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new java.util.HashMap<>(Map.of(
                "COMPLAINTS_DATA", DATA.toString(),
                "COMPLAINTS_POSTGRES_PORT", "28432",
                "COMPLAINTS_KAFKA_PORT", "28092",
                "COMPLAINTS_MAILS_PORT", "28025",
                "QUARKUS_MAILER_PORT", "28026",
                "QUARKUS_HTTP_IDLE_TIMEOUT", "PT10S",
                "FOLLOWUP_COMPLAINTS_HTTP_REQUESTS_PER_SECOND_WITHOUT_LOG_IN", "20",
                "COMPLAINTS_FOLLOWUP_FIRST_CHECK", "PT1S",
                "COMPLAINTS_FOLLOWUP_SECOND_CHECK", "PT2H"));
        environment.put("COMPLAINTS_DATABASE_PATIENCE", "PT3S"); // this machine builds and tests besides
        for (String service : List.of("intake", "resolution", "followup", "notification", "operations")) {
            environment.put(
                    service.toUpperCase() + "_QUARKUS_HTTP_PORT",
                    ports.get(service).toString());
        }
        environment.putAll(settings);
        return environment;
    }

    private static boolean ready() throws IOException {
        return Files.exists(DATA.resolve("stack.json")) && stack().get("ready").asBoolean();
    }

    private static JsonNode stack() throws IOException {
        return JSON.readTree(DATA.resolve("stack.json").toFile());
    }

    private static void stop(Process supervisor) {
        supervisor.destroy();
        try {
            supervisor.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
