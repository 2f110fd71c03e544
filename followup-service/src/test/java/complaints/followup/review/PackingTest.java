package complaints.followup.review;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.devstack.test.RealServers;
import complaints.followup.MovableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PackingTest {

    @Inject
    Packing packing;

    @Inject
    Jdbi jdbi;

    @Inject
    MovableClock clock;

    @Test
    void the_same_week_and_seed_give_the_same_pack_and_another_seed_another_sample() {
        ReviewWeek week = new ReviewWeek(LocalDate.parse("2020-02-03"));
        for (String category : List.of("BILLING", "QUALITY", "DELIVERY")) {
            for (int each = 0; each < 20; each++) {
                close(week.from().plusSeconds(each), category);
            }
        }

        ReviewPack pack = pack(week, 7);

        assertThat(pack.week()).isEqualTo("2020-W06");
        assertThat(pack(week, 7)).isEqualTo(pack);
        assertThat(pack(week, 8).entries()).isNotEqualTo(pack.entries());
        assertThat(pack.entries())
                .hasSize(6)
                .extracting(ReviewPack.Entry::category)
                .containsOnly("BILLING", "QUALITY", "DELIVERY");
        assertThat(pack.causes()).containsExactly(new ReviewPack.Cause("late parcel", 60, 0));
        assertThat(pack.closed()).isEqualTo(60);
    }

    @Test
    void a_week_is_named_by_its_iso_number_and_opens_on_monday_at_seven() {
        Instant mondayBeforeSeven = Instant.parse("2021-01-04T05:59:59Z");

        assertThat(ReviewWeek.lastOpen(mondayBeforeSeven).name()).isEqualTo("2020-W52");
        assertThat(ReviewWeek.lastOpen(mondayBeforeSeven.plusSeconds(1)).name()).isEqualTo("2020-W53");
    }

    private ReviewPack pack(ReviewWeek week, long seed) {
        return QuarkusTransaction.requiringNew().call(() -> packing.pack(week, seed));
    }

    private void close(Instant at, String category) {
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(handle -> handle.execute(
                        """
                        insert into followed_complaint (complaint_id, category, closing, closed_at, outcome, root_cause,
                            items)
                        values (?, ?, 1, ?, 'AGREED', 'late parcel', '[]')""",
                        UUID.randomUUID(),
                        category,
                        at.atOffset(java.time.ZoneOffset.UTC))));
    }
}
