package complaints.intake.withdrawal;

import complaints.intake.Complaint;
import complaints.intake.ComplaintStatus;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** A complaint that was taken back. */
public record WithdrawnComplaint(UUID id, String key, ComplaintStatus status, OffsetDateTime withdrawnAt) {

    static WithdrawnComplaint of(Complaint complaint, Instant at) {
        return new WithdrawnComplaint(
                complaint.id(),
                complaint.key().toString(),
                complaint.status(),
                at.atZone(ZoneId.of(complaint.customer().zone())).toOffsetDateTime());
    }
}
