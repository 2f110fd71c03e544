package complaints.followup;

import complaints.doors.Refusal;
import java.util.UUID;

/** There is no such check. */
public class UnknownCheck extends Refusal {

    public UnknownCheck(UUID id) {
        super(Kind.NOT_FOUND, "unknown-check", "There is no check " + id + ".");
    }
}
