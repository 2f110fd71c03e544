package complaints.doors;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Notes what does not fit and goes on reading, so that the caller learns of every field at once. */
class CollectingProblems extends DeserializationProblemHandler {

    /** Reader attribute: where faults are noted, message by field. */
    static final Object WRONG = "wrong";

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String name)
            throws IOException {
        Collection<Object> known = deserializer == null ? null : deserializer.getKnownPropertyNames();
        String message = known == null
                ? "This field is not known here."
                : "This field is not known here; known are: "
                        + known.stream().map(Objects::toString).sorted().collect(Collectors.joining(", ")) + ".";
        String prefix = Place.path(parser);
        note(context, prefix.endsWith(name) ? prefix : Place.join(prefix, name), message);
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String failure) {
        note(context, Place.path(context.getParser()), expected(type));
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String failure) {
        note(context, Place.path(context.getParser()), expected(type));
        return blank(type);
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String failure)
            throws IOException {
        note(context, Place.path(parser), expected(type.getRawClass()));
        parser.skipChildren();
        return blank(type.getRawClass());
    }

    private static Object blank(Class<?> type) {
        return type == boolean.class ? Boolean.FALSE : type == int.class ? (Object) 0 : type == long.class ? 0L : null;
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "Must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Objects::toString)
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        return "Must be "
                + switch (type.getSimpleName()) {
                    case "LocalDate" -> "a date such as 2026-12-14";
                    case "Instant", "OffsetDateTime" -> "a time with offset such as 2026-12-14T10:00:00+01:00";
                    case "boolean", "Boolean" -> "true or false";
                    case "int", "Integer", "long", "Long" -> "a whole number";
                    case "BigDecimal" -> "a number such as 39.90";
                    case "String" -> "text";
                    case "List", "Collection" -> "a list";
                    case "UUID" -> "an id";
                    default -> "an object";
                }
                + ".";
    }

    @SuppressWarnings("unchecked")
    private static void note(DeserializationContext context, String field, String message) {
        ((Map<String, String>) context.getAttribute(WRONG)).putIfAbsent(field, message);
    }
}
