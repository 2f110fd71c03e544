package complaints.intake.recording;

import complaints.events.Customer;
import complaints.events.IntakeFact;
import complaints.intake.Answer;
import complaints.intake.Complaint;
import complaints.intake.Request;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One request to put a complaint on record, with all that can be made before it is known whether it was told before.
 *
 * @param recorded what is told about it where it is new
 * @param answer what is answered where it is new
 * @param trace the work it belongs to
 */
record Telling(
        Complaint complaint,
        List<IntakeFact> recorded,
        Answer answer,
        IfToldBefore ifToldBefore,
        Request request,
        String trace) {

    /** What the customer is known by; never empty. */
    List<String> names() {
        return Stream.of(
                        email(),
                        complaint.customer().phone(),
                        complaint.customer().number())
                .filter(Objects::nonNull)
                .toList();
    }

    /** In lower case; null where none was given. */
    String email() {
        Customer customer = complaint.customer();
        return customer.email() == null ? null : customer.email().toLowerCase(Locale.ROOT);
    }
}
