package complaints.events;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Kafka topic and the one family of facts told on it.
 *
 * @param name the topic's name on Kafka
 * @param source who tells it: CloudEvents {@code source}
 * @param family the sealed interface whose records are told here
 */
public record Topic<F extends Fact>(String name, String source, Class<F> family) {

    private static final Pattern WORD_START = Pattern.compile("(?<!^)(?=[A-Z])");

    private static final ClassValue<String> WIRE_NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return WORD_START.matcher(type.getSimpleName()).replaceAll(".").toLowerCase();
        }
    };

    /** The name a fact has on the wire: {@code ComplaintRecorded} is {@code complaint.recorded}. */
    public static String wireName(Class<? extends Fact> type) {
        return WIRE_NAMES.get(type);
    }

    /** All facts told here, by wire name. */
    public Map<String, Class<? extends F>> types() {
        return Arrays.stream(family.getPermittedSubclasses())
                .map(type -> type.<F>asSubclass(family))
                .collect(Collectors.toMap(Topic::wireName, Function.identity()));
    }

    /** The record for a wire name; empty where a newer writer tells something this reader does not know. */
    public Optional<Class<? extends F>> type(String wireName) {
        return Optional.ofNullable(types().get(wireName));
    }
}
