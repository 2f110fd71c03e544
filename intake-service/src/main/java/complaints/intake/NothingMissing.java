package complaints.intake;

import complaints.doors.Refusal;

/** There is nothing to complete: the customer was not asked for anything, or has brought it. */
public class NothingMissing extends Refusal {

    NothingMissing() {
        super(
                Kind.CONFLICT,
                "nothing-missing",
                "Nothing is missing from this complaint; add what is new as a contact.");
    }
}
