package complaints.intake;

import complaints.doors.Refusal;
import java.util.Set;
import java.util.TreeSet;

/** The complaint's status does not allow this move. */
public class StatusRefused extends Refusal {

    StatusRefused(ComplaintStatus from, ComplaintStatus to, Set<ComplaintStatus> possible) {
        super(
                Kind.CONFLICT,
                "move-refused",
                "The complaint is %s and cannot become %s; %s."
                        .formatted(
                                from,
                                to,
                                possible.isEmpty() ? "this is its end" : "possible are " + new TreeSet<>(possible)));
        with("from", from);
        with("to", to);
        with("possible", new TreeSet<>(possible));
    }
}
