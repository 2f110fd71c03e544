package complaints.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param replayed whether it had answered the same request before
 * @param body an empty object where there is none
 */
record Reply(int status, boolean replayed, JsonNode body) {
    boolean isProblem(String type) {
        return body.path("type").asText("").endsWith("/" + type);
    }
}
