package complaints.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;

/** JSON as the services read and write it; the settings are those of the messaging module. */
final class Wiring {

    static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Wiring() {}

    static <F extends Fact> F read(JsonNode json, Class<F> type) {
        try {
            return JSON.readValue(JSON.writeValueAsBytes(json), type);
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode written(Fact fact) {
        try {
            return JSON.readTree(JSON.writeValueAsString(fact));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
