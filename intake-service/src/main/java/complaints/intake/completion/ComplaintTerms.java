package complaints.intake.completion;

import complaints.intake.Complaint;
import complaints.intake.ComplaintStatus;
import complaints.intake.ToldClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * The dates to say aloud after something was asked for or brought.
 *
 * @param completeBy until when the customer may bring what is missing; null where nothing is
 * @param clocks those that run now
 */
public record ComplaintTerms(
        UUID id,
        String key,
        ComplaintStatus status,
        List<String> missing,
        OffsetDateTime completeBy,
        OffsetDateTime answerBy,
        List<ToldClock> clocks) {

    static ComplaintTerms of(Complaint complaint, Instant completeBy) {
        ZoneId zone = ZoneId.of(complaint.customer().zone());
        return new ComplaintTerms(
                complaint.id(),
                complaint.key().toString(),
                complaint.status(),
                complaint.completion().awaited() ? complaint.completion().missing() : List.of(),
                completeBy == null ? null : completeBy.atZone(zone).toOffsetDateTime(),
                complaint.terms().answerBy().atZone(zone).toOffsetDateTime(),
                ToldClock.of(complaint));
    }
}
