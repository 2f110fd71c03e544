package complaints.followup;

import complaints.doors.Refusal;

/** A check cannot go from where it is to where it was wanted. */
public class CheckMoveRefused extends Refusal {

    CheckMoveRefused(CheckStatus from, CheckStatus wanted) {
        super(
                Kind.CONFLICT,
                "check-move",
                "A check that is %s cannot become %s; possible: %s.".formatted(from, wanted, from.next()));
        with("from", from);
        with("wanted", wanted);
        with("possible", from.next());
    }
}
