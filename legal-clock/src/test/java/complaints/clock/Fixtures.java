package complaints.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tests of the clocks share. */
final class Fixtures {

    static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** Spain's national days, worked out once for all tests. */
    static final Place SPAIN = place(List.of());

    private Fixtures() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Instant morningOf(String date, ZoneId zone) {
        return day(date).atTime(LocalTime.of(10, 0)).atZone(zone).toInstant();
    }

    static Instant morningOf(String date) {
        return morningOf(date, MADRID);
    }

    static Place place(List<LocalDay> localDays) {
        return new Place(MADRID, WorkingCalendar.of(Region.of("ES"), SaturdayPolicy.DAY_OFF, localDays));
    }

    /** An agreed term that every act can move. */
    static Rule aRule(int amount, Unit unit) {
        return aRule(amount, unit, EnumSet.allOf(Movement.class), null);
    }

    static Rule aRule(int amount, Unit unit, Set<Movement> moves, Term limit) {
        return new Rule(
                "X-AGREED",
                1,
                "ES",
                new Law("An agreement", ""),
                new Term(amount, unit),
                StartingPoint.PRESENTED,
                Duty.COMPANY,
                new Rule.Moves(moves, limit),
                List.of(),
                new Rule.Period(null, null),
                Map.of("es", "Lo acordado.", "en", "As agreed."));
    }
}
