package complaints.followup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import complaints.events.SolutionItem;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;

/** A solution as it is kept beside its closing. */
@Singleton
class SolutionItems {

    private static final TypeReference<List<SolutionItem>> LIST = new TypeReference<>() {};

    private final ObjectMapper json;

    SolutionItems(ObjectMapper json) {
        this.json = json;
    }

    String write(List<SolutionItem> items) {
        try {
            return json.writeValueAsString(items == null ? List.of() : items);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<SolutionItem> read(String items) {
        try {
            return items == null ? List.of() : json.readValue(items, LIST);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
