package complaints.bench.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One complaint to be told.
 *
 * @param id unique; customer, contract and request are named by it
 */
record ComplaintText(String id, String language, String name, String story, List<String> questions, String wish) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** As the agent's program sends it. */
    String json() {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("customer")
                .put("name", name)
                .put("email", id.toLowerCase() + "@customers.example")
                .put("language", language)
                .put("number", "B-" + id);
        body.put("channel", "PHONE").put("contract", "BENCH-" + id).put("category", "BILLING");
        body.put("story", story).put("desiredOutcome", wish).put("upset", false);
        questions.forEach(body.putArray("questions")::add);
        return body.toString();
    }
}
