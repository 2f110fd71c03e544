package complaints.resolution.handlers;

import complaints.doors.InvalidBody;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** The end of an absence, given as a time with offset, or as the last day away. */
final class AbsentUntil {

    private AbsentUntil() {}

    /** @throws InvalidBody where it is neither */
    static Instant read(String text, ZoneId zone) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).plusDays(1).atStartOfDay(zone).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw InvalidBody.at(
                    "absentUntil", "Must be a date such as 2026-12-14 or a time such as 2026-12-14T10:00:00+01:00.");
        }
    }
}
