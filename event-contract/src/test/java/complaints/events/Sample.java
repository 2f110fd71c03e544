package complaints.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One golden sample.
 *
 * @param name its wire name
 * @param folder where it lies, below the golden samples
 * @param type its record; null where there is none of that name
 */
record Sample(String name, String folder, JsonNode json, Class<? extends Fact> type) {

    ObjectNode copy() {
        return json.deepCopy();
    }

    List<String> fields() {
        List<String> fields = new ArrayList<>();
        json.fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    @Override
    public String toString() {
        return folder.isEmpty() ? name : name + " in " + folder;
    }
}
