package complaints.intake;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * One legal term as it is read out.
 *
 * @param due the last second in time, with the offset of the customer's place
 * @param explanation in the language of the complaint: rule, start, days that do not count, end
 */
public record ToldClock(String rule, OffsetDateTime due, String explanation) {

    public static List<ToldClock> of(Complaint complaint) {
        ZoneId zone = ZoneId.of(complaint.customer().zone());
        return complaint.terms().clocks().stream()
                .map(clock ->
                        new ToldClock(clock.rule(), clock.due().atZone(zone).toOffsetDateTime(), clock.explanation()))
                .toList();
    }
}
