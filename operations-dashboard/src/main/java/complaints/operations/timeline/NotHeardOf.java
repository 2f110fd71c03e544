package complaints.operations.timeline;

import complaints.doors.Refusal;

/** No event of such a complaint has come yet. */
class NotHeardOf extends Refusal {
    NotHeardOf() {
        super(Kind.NOT_FOUND, "not-heard-of", "No event of such a complaint has reached the dashboard.");
    }
}
