package complaints.followup;

import complaints.doors.Refusal;
import java.time.Instant;

/** The time in which a check takes an answer, or a correction of one, has passed. */
public class AnswerTooLate extends Refusal {

    AnswerTooLate(Instant until) {
        super(Kind.GONE, "answer-too-late", "This check took answers until " + until + ".");
        with("until", until);
    }
}
