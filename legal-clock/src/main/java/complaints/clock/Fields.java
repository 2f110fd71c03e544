package complaints.clock;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The fields of one YAML object, read one by one; what cannot be read is noted with its place, and reading goes on. */
final class Fields {

    private final String prefix;
    private final JsonNode node;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(String where, String separator, JsonNode node, Problems problems) {
        this.prefix = where + separator;
        this.node = node;
        this.problems = problems;
        if (!node.isObject()) {
            problems.add(where, "write it as fields, one 'name: value' a line");
        }
    }

    static Fields ofFile(String name, JsonNode root, Problems problems) {
        return new Fields(name, ": ", root, problems);
    }

    boolean has(String name) {
        known.add(name);
        return node.hasNonNull(name);
    }

    String text(String name) {
        return optionalText(name).orElseGet(() -> missing(name, "a text"));
    }

    Optional<String> optionalText(String name) {
        return has(name) ? Optional.of(node.get(name).asText().strip()) : Optional.empty();
    }

    int number(String name, int otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        JsonNode value = node.get(name);
        if (!value.canConvertToInt() || value.intValue() < 1 || value.intValue() > 10_000) {
            problem(name, "'" + value.asText() + "' is not a whole number from 1 to 10000");
            return otherwise;
        }
        return value.intValue();
    }

    LocalDate day(String name) {
        try {
            return has(name) ? LocalDate.parse(node.get(name).asText()) : null;
        } catch (DateTimeException unreadable) {
            problem(name, "'" + node.get(name).asText() + "' is not a date; write it as 2026-12-28");
            return null;
        }
    }

    boolean flag(String name) {
        if (has(name) && !node.get(name).isBoolean()) {
            problem(name, "'" + node.get(name).asText() + "' is neither true nor false");
        }
        return has(name) && node.get(name).asBoolean();
    }

    <E extends Enum<E>> E choice(String name, Class<E> kind) {
        return has(name) ? oneOf(name, node.get(name).asText(), kind) : missing(name, "one of " + Choice.labels(kind));
    }

    <E extends Enum<E>> Set<E> choices(String name, Class<E> kind) {
        return list(name, text -> oneOf(name, text, kind));
    }

    Set<String> names(String name) {
        return list(name, text -> text.toUpperCase(Locale.ROOT));
    }

    Map<String, String> texts(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (has(name)) {
            JsonNode value = node.get(name);
            value.properties()
                    .forEach(text ->
                            texts.put(text.getKey(), text.getValue().asText().strip()));
            if (value.isTextual()) {
                texts.put("en", value.asText().strip());
            }
        }
        return texts;
    }

    Optional<Fields> object(String name) {
        return has(name) ? Optional.of(new Fields(prefix + name, ".", node.get(name), problems)) : Optional.empty();
    }

    List<Fields> objects(String name) {
        List<Fields> all = new ArrayList<>();
        if (has(name) && !node.get(name).isArray()) {
            problem(name, "write it as a list, each entry after a '- '");
        } else if (has(name)) {
            node.get(name).forEach(one -> all.add(new Fields(place(name, all.size(), one), ".", one, problems)));
        }
        return all;
    }

    void problem(String name, String whatToDo) {
        problems.add(prefix + name, whatToDo);
    }

    /** To be called last: whatever was not asked for is a field that nobody would ever read. */
    void refuseOthers() {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problem(name, "no such field; remove it." + Nearest.hint(name, known));
            }
        });
    }

    private String place(String list, int index, JsonNode entry) {
        String id = entry.path("id").asText("");
        return prefix + list + "[" + index + "]" + (id.isEmpty() ? "" : " (" + id + ")");
    }

    private <T> T missing(String name, String what) {
        problem(name, "is missing; give " + what);
        return null;
    }

    private <T> Set<T> list(String name, Function<String, T> reading) {
        Set<T> values = new LinkedHashSet<>();
        if (has(name)) {
            JsonNode value = node.get(name);
            (value.isArray() ? value : List.of(value))
                    .forEach(one -> values.add(reading.apply(one.asText().strip())));
        }
        values.remove(null);
        return values;
    }

    private <E extends Enum<E>> E oneOf(String name, String given, Class<E> kind) {
        Optional<E> one = Choice.of(kind, given);
        if (one.isEmpty()) {
            problem(name, Choice.unknown(kind, given));
        }
        return one.orElse(null);
    }
}
