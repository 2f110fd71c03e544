package complaints.clock;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Reads moments and acts as people type them; what has no offset is local time of this zone. */
record Moments(ZoneId zone) {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("3000-01-01T00:00:00Z");
    private static final String ACTS =
            "write it as suspend=FROM/TO, interrupt=FROM/TO, complete=ASKED/COMPLETED or extend=TOLD/UNTIL,REASON";

    /** A date (its first second), a local date and time, or one with an offset. */
    Instant read(String text) {
        try {
            Instant moment = text.contains("T")
                    ? readTime(text)
                    : LocalDate.parse(text).atStartOfDay(zone).toInstant();
            if (moment.isBefore(FIRST) || !moment.isBefore(LAST)) {
                throw new IllegalArgumentException("'" + text + "' lies outside the years 1900 to 2999");
            }
            return moment;
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    "'" + text + "' is neither a date nor a time; write 2026-12-14, 2026-12-14T10:30 or"
                            + " 2026-12-14T10:30:00+01:00",
                    unreadable);
        }
    }

    Act act(String text) {
        String[] parts = text.split("=", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("'" + text + "' is not an act: " + ACTS);
        }
        return switch (parts[0]) {
            case "suspend" -> Act.suspension(from(parts[1]), to(parts[1]));
            case "interrupt" -> Act.interruption(from(parts[1]), to(parts[1]));
            case "complete" -> Act.completion(from(parts[1]), to(parts[1]));
            case "extend" -> extension(parts[1]);
            default -> throw new IllegalArgumentException("There is no act '" + parts[0] + "': " + ACTS);
        };
    }

    private Act extension(String text) {
        String[] parts = text.split(",", 2);
        Instant until = to(parts[0]);
        LocalDate day = until == null ? null : until.atZone(zone).toLocalDate();
        return Act.extension(from(parts[0]), parts.length < 2 ? "" : parts[1], day);
    }

    private Instant from(String span) {
        return read(span.split("/", 2)[0]);
    }

    private Instant to(String span) {
        String[] parts = span.split("/", 2);
        return parts.length < 2 || parts[1].isBlank() ? null : read(parts[1]);
    }

    private Instant readTime(String text) {
        boolean offset = text.endsWith("Z") || text.lastIndexOf('+') > 10 || text.lastIndexOf('-') > 10;
        return offset
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }
}
