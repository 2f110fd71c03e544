package complaints.clock;

import java.util.Objects;

/** A length of time as a law states it: {@code 15 working days}. The amount is at least one. */
public record Term(int amount, Unit unit) {

    /** @throws IllegalArgumentException if the amount is below one */
    public Term {
        Objects.requireNonNull(unit, "unit");
        if (amount < 1) {
            throw new IllegalArgumentException("A term lasts at least one unit, not " + amount);
        }
    }

    /** {@code 15 working days}, {@code 1 month}. */
    String label() {
        String units = unit.label();
        return amount + " " + (amount == 1 ? units.substring(0, units.length() - 1) : units);
    }

    Term in(Unit other) {
        return new Term(amount, other);
    }
}
