package complaints.intake.recording;

import complaints.events.Question;
import complaints.intake.Complaint;
import complaints.intake.ComplaintStatus;
import complaints.intake.ToldClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * What the agent reads out while the customer is on the line. All times carry the offset of the customer's place.
 *
 * @param key lets the customer follow the complaint
 * @param answerBy the date to say aloud: the last second in which the answer is in time
 * @param clocks the terms behind that date, the earliest first
 * @param statusPage the customer's own page; the link is signed and opens this complaint alone
 */
public record RecordedComplaint(
        UUID id,
        String key,
        OffsetDateTime recordedAt,
        ComplaintStatus status,
        OffsetDateTime answerBy,
        List<ToldClock> clocks,
        List<Question> questions,
        String statusPage) {

    static RecordedComplaint of(Complaint complaint, String statusPage) {
        ZoneId zone = ZoneId.of(complaint.customer().zone());
        return new RecordedComplaint(
                complaint.id(),
                complaint.key().toString(),
                there(complaint.recordedAt(), zone),
                complaint.status(),
                there(complaint.terms().answerBy(), zone),
                ToldClock.of(complaint),
                complaint.story().questions(),
                statusPage);
    }

    private static OffsetDateTime there(Instant at, ZoneId zone) {
        return at.atZone(zone).toOffsetDateTime();
    }
}
