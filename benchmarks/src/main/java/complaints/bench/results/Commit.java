package complaints.bench.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was measured.
 *
 * @param id empty where the folder is not a git checkout
 * @param changed whether files differ from it
 */
record Commit(String id, boolean changed) {

    static Commit of(Path root) {
        String id = git(root, "rev-parse", "HEAD");
        return new Commit(
                id, !id.isEmpty() && !git(root, "status", "--porcelain").isEmpty());
    }

    private static String git(Path root, String... words) {
        try {
            List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
            command.addAll(List.of(words));
            Process git = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0 ? said.strip() : "";
        } catch (IOException notInstalled) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
