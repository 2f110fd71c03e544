package complaints.intake;

import complaints.doors.Refusal;

/** The same request is being answered at this moment; sent again in a second it gets that answer. */
public class RequestInProgress extends Refusal {

    RequestInProgress() {
        super(
                Kind.CONFLICT,
                "request-in-progress",
                "A request with this Idempotency-Key is being answered; send it again in a second.");
        retryAfter(1);
    }
}
