package complaints.operations.desk;

import complaints.doors.Refusal;

/** The desk has no business there. */
class NotForTheDesk extends Refusal {
    NotForTheDesk() {
        super(Kind.NOT_FOUND, "not-for-the-desk", "The desk does not ask this of that service.");
    }
}
