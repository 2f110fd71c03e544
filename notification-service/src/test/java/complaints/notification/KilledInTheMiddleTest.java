package complaints.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import complaints.devstack.test.RealServers;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged service is killed while it sends; needs the package, which a test run alone does not make. */
class KilledInTheMiddleTest {

    private static final Path PACKAGE = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final int COMPLAINTS = 500;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_complaint_is_acknowledged_once_though_the_sender_is_killed(boolean canAsk) throws Exception {
        assumeTrue(
                Boolean.getBoolean("complaints.kill.alone"),
                "skipped: runs alone, with -Dcomplaints.kill.alone=true, because applications of other tests send too");
        assumeTrue(Files.exists(PACKAGE), "skipped: " + PACKAGE + " is made by mvn package");
        RealServers servers = new RealServers();
        servers.init(Map.of("mail", "true"));
        Map<String, String> settings = new HashMap<>(servers.start());
        if (canAsk) {
            settings.put("complaints.mail.ask", RealServers.mail().url() + "/email?brief=true&limit=1&q={messageId}");
        }
        List<Story> stories =
                IntStream.range(0, COMPLAINTS).mapToObj(i -> Story.aComplaint()).toList();
        int before = RealServers.mail().mails().size();
        Process service = start(settings);
        try (Told told = new Told()) {
            stories.forEach(story -> told.tell(story.recorded(), story.owned()));
            await("half of the mails")
                    .atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> sent() >= before + COMPLAINTS / 2);
        } finally {
            service.destroyForcibly().waitFor();
        }
        int atDeath = sent() - before;
        service = start(settings);
        try {
            await("all mails")
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> addressed(stories).size() == COMPLAINTS);
            await("the rest, if any")
                    .during(Duration.ofSeconds(12))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> true);
        } finally {
            service.destroy();
            service.waitFor();
        }
        System.out.printf(
                "killed after %d mails; then %d mails to %d customers (can ask: %s)%n",
                atDeath, sent() - before, addressed(stories).size(), canAsk);
        assertThat(sent() - before).isEqualTo(COMPLAINTS);
    }

    private static int sent() throws IOException {
        try (var answer =
                java.net.URI.create(RealServers.mail().url() + "/count").toURL().openStream()) {
            return new com.fasterxml.jackson.databind.ObjectMapper()
                    .readTree(answer)
                    .path("mails")
                    .asInt();
        }
    }

    private static Set<String> addressed(List<Story> stories) {
        Set<String> wanted = stories.stream().map(Story::key).collect(Collectors.toSet());
        return RealServers.mail().mails().stream()
                .map(mail -> mail.path("complaintKey").asText())
                .filter(wanted::contains)
                .collect(Collectors.toSet());
    }

    private static Process start(Map<String, String> settings) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dquarkus.http.port=0",
                "-Dcomplaints.link.secret=a-secret-that-only-the-tests-use-0123456789"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", PACKAGE.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/killed-service.log")))
                .start();
    }
}
