package complaints.clock;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the arguments of the command line into a question. */
final class Asking {

    private static final Set<String> FLAGS = Set.of("--help", "--list", "--saturday");
    private static final Set<String> VALUED =
            Set.of("--region", "--holiday", "--lang", "--act", "--rules", "--days", "--zone", "--unit");

    private final Deque<String> left;
    private final List<String> words = new ArrayList<>();
    private final Map<String, List<String>> options = new HashMap<>();

    Asking(String... arguments) {
        left = new ArrayDeque<>(Arrays.asList(arguments));
    }

    /** @throws IllegalArgumentException saying which argument cannot be understood */
    Question question() {
        while (!left.isEmpty()) {
            read(left.pop());
        }
        if (words.isEmpty() && options.isEmpty()) {
            options.put("--help", List.of());
        }
        boolean date = !options.containsKey("--help") && !options.containsKey("--list");
        if (date && words.size() != 2) {
            throw new IllegalArgumentException("Say RULE and START, for instance: ES-SAC-RESOLVE 2026-12-14");
        }
        return new Question(words, options);
    }

    private void read(String argument) {
        if (argument.equals("-h")) {
            read("--help");
        } else if (!argument.startsWith("-")) {
            words.add(argument);
        } else {
            int equals = argument.indexOf('=');
            option(
                    equals < 0 ? argument : argument.substring(0, equals),
                    equals < 0 ? null : argument.substring(equals + 1));
        }
    }

    private void option(String name, String value) {
        if (FLAGS.contains(name) && value == null) {
            options.put(name, List.of());
        } else if (VALUED.contains(name)) {
            options.computeIfAbsent(name, key -> new ArrayList<>()).add(value != null ? value : next(name));
        } else {
            List<String> known = new ArrayList<>(FLAGS);
            known.addAll(VALUED);
            throw new IllegalArgumentException("There is no option " + name + "." + Nearest.hint(name, known));
        }
    }

    private String next(String name) {
        if (left.isEmpty() || left.peek().startsWith("--")) {
            throw new IllegalArgumentException("Option " + name + " needs a value");
        }
        return left.pop();
    }
}
