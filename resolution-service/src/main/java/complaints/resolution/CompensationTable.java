package complaints.resolution;

import complaints.events.Category;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is given for a breach, by the harm it did and the working days our answer came late: equal breaches get equal
 * compensation, however loudly they were told.
 *
 * @param packages for a breach without rows of its own, those of {@code OTHER} count
 */
public record CompensationTable(String currency, List<Package> packages) {

    /** How badly the customer was hit. */
    public enum Harm {
        LOW,
        MEDIUM,
        HIGH
    }

    /** One row; {@code most} bounds what delay adds. */
    public record Package(Category breach, Harm harm, BigDecimal base, BigDecimal perDayLate, BigDecimal most) {}

    /** What the table gives, and how it came to that. */
    public record Compensation(BigDecimal amount, String currency, String explanation) {}

    /** @param daysLate working days, zero or more */
    public Compensation of(Category breach, Harm harm, int daysLate) {
        Package row = row(breach, harm);
        BigDecimal full = row.base().add(row.perDayLate().multiply(BigDecimal.valueOf(daysLate)));
        BigDecimal amount = full.min(row.most());
        return new Compensation(
                amount,
                currency,
                "%s, harm %s: %s + %d working days late × %s = %s, at most %s"
                        .formatted(row.breach(), harm, row.base(), daysLate, row.perDayLate(), full, row.most()));
    }

    private Package row(Category breach, Harm harm) {
        return packages.stream()
                .filter(each -> each.harm() == harm && each.breach() == breach)
                .findFirst()
                .orElseGet(() -> packages.stream()
                        .filter(each -> each.harm() == harm && each.breach() == Category.OTHER)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no package for OTHER, harm " + harm)));
    }
}
