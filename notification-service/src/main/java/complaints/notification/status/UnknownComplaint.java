package complaints.notification.status;

import complaints.doors.Refusal;

/** Nothing has been heard of such a complaint. */
class UnknownComplaint extends Refusal {

    UnknownComplaint() {
        super(Kind.NOT_FOUND, "complaint-unknown", "No complaint with this id or key has been heard of here.");
    }
}
