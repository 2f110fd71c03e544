package complaints.intake;

import complaints.doors.Refusal;

/** A customer completes his complaint once; asking again would only move its date. */
public class AskedBefore extends Refusal {

    AskedBefore() {
        super(
                Kind.CONFLICT,
                "completed-before",
                "The customer completed this complaint before. Ask him for more by an information request; "
                        + "the clocks go on.");
    }
}
