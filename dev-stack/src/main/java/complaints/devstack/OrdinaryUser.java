package complaints.devstack;

import complaints.devstack.process.ServerFailed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. For root it runs where root is nobody: in a user namespace of its own, or, where
 * those are forbidden as in most containers, as the user nobody, who may still reach root's folders.
 */
final class OrdinaryUser {
    private static final String NOBODY = "65534";
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> AS_NOBODY = List.of(
            "setpriv",
            "--reuid=" + NOBODY,
            "--regid=" + NOBODY,
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override");

    private OrdinaryUser() {}

    /** What stands before a command of PostgreSQL's; nothing for whoever is not root. */
    static List<String> wrapping() {
        if (!isRoot()) {
            return List.of();
        }
        return namespacesAllowed() ? NAMESPACE : AS_NOBODY;
    }

    /** Gives the folder to whom the wrapping makes of us. */
    static void own(Path folder) throws IOException {
        if (wrapping().equals(AS_NOBODY)) {
            output(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
        }
    }

    /** Runs to the end; throws with its output where it fails. */
    static void run(List<String> command) throws IOException {
        List<String> wrapped = new ArrayList<>(wrapping());
        wrapped.addAll(command);
        output(wrapped);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean namespacesAllowed() {
        try {
            return ended(new ProcessBuilder("unshare", "-U", "true").start()) == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static void output(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (ended(process) != 0) {
            throw new ServerFailed(String.join(" ", command) + " failed: " + output);
        }
    }

    private static int ended(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("interrupted", e);
        }
    }
}
