package complaints.doors;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Binds a tree to a record and goes on past what does not fit: notes the fault, takes the value out, and tries again,
 * so that the caller learns of every field at once.
 */
final class Binding {

    private static final int MOST_FAULTS = 30;

    private final ObjectMapper json;
    private final Map<String, String> wrong;

    /** @param wrong where faults are noted, message by field */
    Binding(ObjectMapper json, Map<String, String> wrong) {
        this.json = json;
        this.wrong = wrong;
    }

    /** @return null where there were too many faults, or the whole body does not fit */
    <T> T bind(JsonNode tree, Class<T> type) {
        for (int faults = 0; faults < MOST_FAULTS; faults++) {
            try (JsonParser parser = json.treeAsTokens(tree)) {
                return json.readValue(parser, type);
            } catch (JsonMappingException e) {
                wrong.putIfAbsent(Place.path(e.getPath()), message(e));
                if (!takeOut(tree, e.getPath())) {
                    return null;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return null;
    }

    private static boolean takeOut(JsonNode tree, List<Reference> path) {
        if (path.isEmpty()) {
            return false;
        }
        JsonNode parent = tree;
        for (Reference step : path.subList(0, path.size() - 1)) {
            parent = step.getFieldName() == null ? parent.get(step.getIndex()) : parent.get(step.getFieldName());
        }
        Reference last = path.get(path.size() - 1);
        if (parent instanceof ObjectNode object) {
            return object.remove(last.getFieldName()) != null;
        }
        return parent instanceof ArrayNode array
                && !array.get(last.getIndex()).isNull()
                && array.set(last.getIndex(), (JsonNode) null) != null;
    }

    private static String message(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "This field is not known here; known are: "
                    + unknown.getKnownPropertyIds().stream()
                            .map(Objects::toString)
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        return e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? "Must be " + expected(mismatch.getTargetType()) + "."
                : "This value does not belong here.";
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Objects::toString)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "a date such as 2026-12-14";
            case "Instant", "OffsetDateTime" -> "a time with offset such as 2026-12-14T10:00:00+01:00";
            case "boolean", "Boolean" -> "true or false";
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "BigDecimal" -> "a number such as 39.90";
            case "String" -> "text";
            case "ArrayList", "List", "Collection" -> "a list";
            case "UUID" -> "an id";
            default -> "an object";
        };
    }
}
