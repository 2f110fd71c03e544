package complaints.operations.parked;

import complaints.doors.Refusal;
import java.util.UUID;

/** No service told of such a parked event. */
class NotParkedAnywhere extends Refusal {
    NotParkedAnywhere(UUID id) {
        super(Kind.NOT_FOUND, "not-parked", "No service told of a parked event " + id + ".");
    }
}
