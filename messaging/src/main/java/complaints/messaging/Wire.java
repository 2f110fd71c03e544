package complaints.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import complaints.events.Fact;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Facts as JSON and back. Tolerant as a reader: unknown fields are ignored and unknown enum values become {@code null},
 * so that a newer writer never stops an older reader.
 */
public final class Wire {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Wire() {}

    public static byte[] write(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws UnreadableEventException where the bytes are not a fact of that type; its message holds none of their
     *     content
     */
    public static <F extends Fact> F read(byte[] json, Class<F> type) {
        try {
            F fact = JSON.readValue(json, type);
            if (fact == null || fact.complaintId() == null || fact.at() == null) {
                throw new UnreadableEventException("no complaintId or no at in " + type.getSimpleName());
            }
            return fact;
        } catch (JsonProcessingException e) {
            throw new UnreadableEventException(type.getSimpleName() + " cannot be read: " + where(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String where(JsonProcessingException e) {
        String place = e.getLocation() == null
                ? ""
                : " at line %d, column %d"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        return e.getClass().getSimpleName() + place;
    }
}
