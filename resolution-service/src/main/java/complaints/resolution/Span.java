package complaints.resolution;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * A term of our own as an operator writes it: {@code 3wd} working days, {@code 14d} calendar days, {@code 60wm} working
 * minutes, or an ISO 8601 duration such as {@code PT5S}.
 */
public final class Span {

    private enum Unit {
        WORKING_DAYS,
        DAYS,
        WORKING_MINUTES,
        TIME
    }

    private final Unit unit;
    private final long amount;
    private final String text;

    private Span(Unit unit, long amount, String text) {
        this.unit = unit;
        this.amount = amount;
        this.text = text;
    }

    /** @throws IllegalArgumentException saying what can be written */
    public static Span parse(CharSequence written) {
        String text = written.toString().strip();
        try {
            return text.endsWith("wd")
                    ? new Span(Unit.WORKING_DAYS, number(text, 2), text)
                    : text.endsWith("wm")
                            ? new Span(Unit.WORKING_MINUTES, number(text, 2), text)
                            : text.endsWith("d")
                                    ? new Span(Unit.DAYS, number(text, 1), text)
                                    : new Span(Unit.TIME, Duration.parse(text).toMillis(), text);
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException("a term is written 3wd, 14d, 60wm or PT5S, not '" + text + "'", e);
        }
    }

    /** When it ends, if it begins at that instant. */
    public Instant after(Instant start, WorkingHours hours) {
        return switch (unit) {
            case WORKING_DAYS -> hours.plusDays(start, (int) amount);
            case DAYS -> start.atZone(hours.zone()).plusDays(amount).toInstant();
            case WORKING_MINUTES -> hours.plus(start, Duration.ofMinutes(amount));
            case TIME -> start.plusMillis(amount);
        };
    }

    /** When it must have begun to end at that instant, or a little earlier. */
    public Instant before(Instant end, WorkingHours hours) {
        Instant start = end;
        while (after(start, hours).isAfter(end)) {
            start = start.minus(Duration.ofHours(1));
        }
        return start;
    }

    @Override
    public String toString() {
        return text;
    }

    private static long number(String text, int suffix) {
        return Integer.parseUnsignedInt(text.substring(0, text.length() - suffix));
    }
}
