package complaints.clock;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean": the known name nearest to one that is not known, if any is near. */
final class Nearest {

    private Nearest() {}

    static Optional<String> to(String given, Collection<String> known) {
        return known.stream()
                .min(Comparator.<String>comparingInt(name -> distance(given, name))
                        .thenComparing(name -> name))
                .filter(name -> distance(given, name) <= Math.max(1, name.length() / 3));
    }

    /** {@code Did you mean '…'?} or nothing, to end a message with. */
    static String hint(String given, Collection<String> known) {
        return to(given, known).map(name -> " Did you mean '" + name + "'?").orElse("");
    }

    private static int distance(String one, String other) {
        String a = one.toUpperCase(Locale.ROOT);
        String b = other.toUpperCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row = next(row, a.charAt(i - 1), b, i);
        }
        return row[b.length()];
    }

    private static int[] next(int[] above, char letter, String word, int i) {
        int[] row = new int[above.length];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int replaced = above[j - 1] + (letter == word.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], above[j]));
        }
        return row;
    }
}
