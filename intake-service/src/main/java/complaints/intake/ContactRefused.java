package complaints.intake;

import complaints.doors.Refusal;

/** A complaint that was taken back is joined by nothing: what the customer tells now is a new complaint. */
public class ContactRefused extends Refusal {

    ContactRefused() {
        super(
                Kind.CONFLICT,
                "complaint-withdrawn",
                "The customer withdrew this complaint; record what he tells now as a new one.");
    }
}
