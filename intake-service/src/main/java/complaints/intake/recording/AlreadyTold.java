package complaints.intake.recording;

import complaints.doors.Refusal;
import complaints.intake.Complaint;
import java.util.Map;

/** This customer told this before and it is still open: join it, or say that it is another matter. */
public class AlreadyTold extends Refusal {

    AlreadyTold(Complaint existing) {
        super(
                Kind.CONFLICT,
                "already-told",
                "The customer has told this before and it is still open. Send it with ?join=true to add it to that "
                        + "complaint, or with ?join=false if it is another matter.");
        with("existing", Map.of("id", existing.id(), "key", existing.key().toString()));
    }
}
