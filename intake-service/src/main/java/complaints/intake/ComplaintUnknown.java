package complaints.intake;

import complaints.doors.Refusal;

/** There is no complaint with this id or key. */
public class ComplaintUnknown extends Refusal {

    public ComplaintUnknown() {
        super(Kind.NOT_FOUND, "complaint-unknown", "There is no complaint with this id or key.");
    }
}
