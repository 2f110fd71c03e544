package complaints.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The kind of a value, as a schema says it and as Java says it, in the same few words. */
final class SchemaTypes {

    private static final Map<Class<?>, String> PLAIN = Map.ofEntries(
            Map.entry(String.class, "string"),
            Map.entry(UUID.class, "string uuid"),
            Map.entry(Instant.class, "string date-time"),
            Map.entry(LocalDate.class, "string date"),
            Map.entry(BigDecimal.class, "number"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(int.class, "integer"),
            Map.entry(Integer.class, "integer"));
    private static final List<String> FORMATS = List.of("uuid", "date-time", "date");

    private SchemaTypes() {}

    /** {@code RunningClock} lies in {@code running-clock}. */
    static String fileName(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase();
    }

    /** The records and enums of the contract that a record holds, also those inside of others. */
    static Stream<Class<?>> valuesIn(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .map(SchemaTypes::held)
                .filter(held -> held.getPackage() == Fact.class.getPackage())
                .flatMap(held ->
                        held.isRecord() ? Stream.concat(Stream.of(held), valuesIn(held)) : Stream.<Class<?>>of(held));
    }

    static String inJava(Type type, String prefix) {
        if (type instanceof ParameterizedType list) {
            return "list of " + inJava(list.getActualTypeArguments()[0], prefix);
        }
        Class<?> held = held(type);
        return PLAIN.getOrDefault(held, prefix + fileName(held) + ".json");
    }

    static String inSchema(JsonNode property) {
        if (property.has("anyOf")) {
            return inSchema(property.get("anyOf").get(0));
        }
        if (property.has("$ref")) {
            return property.get("$ref").textValue();
        }
        JsonNode said = property.get("type");
        String type = said.isArray() ? said.get(0).textValue() : said.textValue();
        String format = property.path("format").asText();
        return type.equals("array")
                ? "list of " + inSchema(property.get("items"))
                : FORMATS.contains(format) ? type + " " + format : type;
    }

    private static Class<?> held(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }
}
