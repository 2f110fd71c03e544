package complaints.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.events.Category;
import complaints.resolution.CompensationTable.Harm;
import complaints.resolution.CompensationTable.Package;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompensationTableTest {

    private final CompensationTable table = new CompensationTable(
            "EUR", List.of(row(Category.BILLING, "10", "2", "15"), row(Category.OTHER, "5", "1", "50")));

    @Test
    void delay_adds_by_the_working_day_up_to_a_bound() {
        assertThat(table.of(Category.BILLING, Harm.LOW, 0).amount()).isEqualByComparingTo("10");
        assertThat(table.of(Category.BILLING, Harm.LOW, 2).amount()).isEqualByComparingTo("14");
        assertThat(table.of(Category.BILLING, Harm.LOW, 9).amount()).isEqualByComparingTo("15");
    }

    @Test
    void a_breach_without_a_row_of_its_own_gets_that_of_others() {
        assertThat(table.of(Category.QUALITY, Harm.LOW, 3).amount()).isEqualByComparingTo("8");
    }

    @Test
    void days_late_are_working_days_and_none_before_the_date() {
        Instant friday = Instant.parse("2026-12-18T11:00:00Z");
        assertThat(ACase.HOURS.workingDaysBetween(friday, Instant.parse("2026-12-21T12:00:00Z")))
                .isEqualTo(1);
        assertThat(ACase.HOURS.workingDaysBetween(friday, Instant.parse("2026-12-17T12:00:00Z")))
                .isZero();
    }

    private static Package row(Category breach, String base, String perDay, String most) {
        return new Package(breach, Harm.LOW, new BigDecimal(base), new BigDecimal(perDay), new BigDecimal(most));
    }
}
