package complaints.clock;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names of an enumeration as people write them: {@code working days}, {@code working-days}, {@code WORKING_DAYS}. */
final class Choice {

    private Choice() {}

    static <E extends Enum<E>> Optional<E> of(Class<E> kind, String given) {
        String wanted = given.strip().toUpperCase(Locale.ROOT).replaceAll("[ _-]+", "_");
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(wanted))
                .findFirst();
    }

    static String label(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static <E extends Enum<E>> List<String> labels(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Choice::label).toList();
    }

    /** What to tell whoever wrote a name that is not known. */
    static <E extends Enum<E>> String unknown(Class<E> kind, String given) {
        List<String> labels = labels(kind);
        return "'" + given + "' is not known; use one of " + labels + "." + Nearest.hint(given, labels);
    }
}
