package complaints.intake;

import complaints.doors.Refusal;

/** A key names one request for seven days; this is another request. */
public class RequestDiffers extends Refusal {

    RequestDiffers() {
        super(
                Kind.INVALID,
                "idempotency-key-reused",
                "This Idempotency-Key was used for another request in the last seven days; take a new one.");
    }
}
