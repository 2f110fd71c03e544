package complaints.stories;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real Keycloak with the realm of {@code deploy/keycloak}: unpacked by the Maven profile {@code oidc} and run without
 * a container, or the one that the property {@code complaints.keycloak} names.
 */
record KeycloakServer(String address, String administratorPassword) {

    private static final int PORT = 28180;
    private static final Path ROOT = Path.of(System.getProperty("complaints.root"));

    /** @param system where people reach the system: log-ins are sent back nowhere else */
    static KeycloakServer serving(String system) {
        String elsewhere = System.getProperty("complaints.keycloak");
        if (elsewhere != null) {
            return new KeycloakServer(elsewhere, System.getProperty("complaints.keycloak-password"));
        }
        KeycloakServer keycloak = new KeycloakServer("http://127.0.0.1:" + PORT, "only-for-this-test");
        keycloak.start(system);
        return keycloak;
    }

    String realm() {
        return address + "/realms/complaints";
    }

    private void start(String system) {
        try {
            Path home = unpacked();
            RunningSystem.delete(home.resolve("data")); // accounts of an earlier run
            Path realms = Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    ROOT.resolve("deploy/keycloak/complaints-realm.json"),
                    realms.resolve("complaints-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            ProcessBuilder command = new ProcessBuilder(
                            "bash",
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--import-realm",
                            "--http-port=" + PORT)
                    .redirectErrorStream(true)
                    .redirectOutput(new File("target/keycloak.log"));
            command.environment()
                    .putAll(Map.of(
                            "JAVA_HOME",
                            System.getProperty("java.home"),
                            "JAVA_OPTS_KC_HEAP",
                            "-Xmx384m",
                            "COMPLAINTS_URL",
                            system,
                            "KC_HTTP_HOST",
                            "127.0.0.1",
                            "KC_BOOTSTRAP_ADMIN_USERNAME",
                            "admin",
                            "KC_BOOTSTRAP_ADMIN_PASSWORD",
                            administratorPassword));
            Process process = command.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
            await("Keycloak answers; it says in system-tests/target/keycloak.log why not")
                    .atMost(Duration.ofMinutes(5))
                    .ignoreExceptions()
                    .until(() ->
                            !process.isAlive() || new Browser().get(realm()).statusCode() == 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path unpacked() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("target/keycloak"))) {
            return folders.filter(Files::isDirectory).findFirst().orElseThrow().toAbsolutePath();
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
