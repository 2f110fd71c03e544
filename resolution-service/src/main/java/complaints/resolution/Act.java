package complaints.resolution;

import complaints.events.Person;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who does something to a case, and when.
 *
 * @param at to the microsecond, as the database keeps it
 */
public record Act(Person by, Instant at) {

    private static final Person CUSTOMER = new Person("customer", "customer");
    private static final Person SYSTEM = new Person("system", "system");

    public Act {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    boolean byTheTeam() {
        return !by.equals(CUSTOMER) && !by.equals(SYSTEM);
    }

    /** Something the customer does himself. */
    public static Act ofCustomer(Instant at) {
        return new Act(CUSTOMER, at);
    }

    /** Something that happens because of a fact heard, or because time passed. */
    public static Act ofSystem(Instant at) {
        return new Act(SYSTEM, at);
    }
}
