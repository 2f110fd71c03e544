package complaints.devstack.demo;

import complaints.devstack.up.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What to feed.
 *
 * @param file empty for the project's own complaints
 */
record DemoOptions(Optional<String> file, int limit) {
    private static final int DEFAULT_LIMIT = 500;

    /** Empty where the words are wrong, which the screen then says. */
    static Optional<DemoOptions> of(List<String> words, Screen screen) {
        Deque<String> rest = new ArrayDeque<>(words);
        Optional<String> file = Optional.empty();
        int limit = DEFAULT_LIMIT;
        while (!rest.isEmpty()) {
            String word = rest.pop();
            if (word.equals("--limit") && !rest.isEmpty() && rest.peek().matches("\\d{1,8}")) {
                limit = Integer.parseInt(rest.pop());
            } else if (!word.startsWith("-") && Files.isReadable(Path.of(word)) && file.isEmpty()) {
                file = Optional.of(word);
            } else {
                screen.say("demo: " + word + " is neither a file that can be read nor --limit NUMBER");
                return Optional.empty();
            }
        }
        return Optional.of(new DemoOptions(file, limit));
    }
}
