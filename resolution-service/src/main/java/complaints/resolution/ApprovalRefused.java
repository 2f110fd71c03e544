package complaints.resolution;

import complaints.doors.Refusal;

/** An approval that cannot be given. */
public class ApprovalRefused extends Refusal {

    private ApprovalRefused(String slug, String message) {
        super(Kind.CONFLICT, slug, message);
    }

    static ApprovalRefused nothingPending() {
        return new ApprovalRefused("nothing-to-approve", "No decision of this case waits for a second person.");
    }

    static ApprovalRefused samePerson(String id) {
        return new ApprovalRefused(
                "second-person-needed", id + " proposed this decision; somebody else has to approve it.");
    }
}
