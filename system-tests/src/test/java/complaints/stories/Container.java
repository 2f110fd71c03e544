package complaints.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One container of the compose project that the property {@code complaints.containers} names. */
record Container(String id) {

    static Container of(String service) {
        String project = System.getProperty("complaints.containers");
        String label = "label=com.docker.compose.";
        return new Container(say(
                "docker",
                "ps",
                "-aq",
                "--filter",
                label + "project=" + project,
                "--filter",
                label + "service=" + service));
    }

    /** Its main process gets no chance to say goodbye, and nobody but its restart policy starts it again. */
    void killHard() {
        say("kill", "-9", inspect("{{.State.Pid}}"));
    }

    /** When its main process began. */
    String startedAt() {
        return inspect("{{.State.StartedAt}}");
    }

    boolean healthy() {
        return inspect("{{.State.Health.Status}}").equals("healthy");
    }

    private String inspect(String what) {
        return say("docker", "inspect", "-f", what, id);
    }

    private static String say(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(List.of(command) + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
