package complaints.bench.faults.driving;

import com.fasterxml.jackson.databind.node.ObjectNode;
import complaints.devstack.up.Service;
import java.util.Map;

/**
 * Something a user asks of a service about one complaint.
 *
 * @param type wire name of the event it causes
 * @param marker what tells that event from every other
 * @param headers what makes it safe to send again: an {@code Idempotency-Key}, or the version that was read
 */
record Command(
        Service service,
        String user,
        String path,
        ObjectNode body,
        String type,
        String marker,
        Map<String, String> headers) {}
