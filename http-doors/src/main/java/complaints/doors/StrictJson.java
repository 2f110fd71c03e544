package complaints.doors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a request body and says everything that is wrong with it at once: malformed JSON, unknown or repeated fields,
 * values of the wrong kind, characters that no text may hold, and what the record's own constraints refuse.
 */
@Singleton
public class StrictJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private final Validator validator;

    StrictJson(Validator validator) {
        this.validator = validator;
    }

    /** @throws InvalidBody naming every field at fault */
    public <T> T read(byte[] body, Class<T> type) {
        Map<String, String> wrong = new LinkedHashMap<>();
        JsonNode tree = parse(body);
        TextCheck.collect(tree, "", wrong);
        T value = new Binding(JSON, wrong).bind(tree, type);
        if (value != null) {
            for (ConstraintViolation<T> each : validator.validate(value)) {
                wrong.putIfAbsent(path(each), each.getMessage());
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidBody(violations(wrong));
        }
        return value;
    }

    private static JsonNode parse(byte[] body) {
        try {
            JsonNode tree = JSON.readTree(body);
            if (tree == null || !tree.isObject()) {
                throw InvalidBody.at("", "The body must be a JSON object.");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw InvalidBody.at("", "The body is not well-formed JSON: " + Place.of(e) + ".");
        } catch (IOException e) {
            throw InvalidBody.at("", "The body is not text in UTF-8.");
        }
    }

    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replace(".<list element>", "");
    }

    private static List<Violation> violations(Map<String, String> wrong) {
        List<Violation> violations = new ArrayList<>();
        wrong.forEach((field, message) -> violations.add(new Violation(field, message)));
        return violations;
    }
}
