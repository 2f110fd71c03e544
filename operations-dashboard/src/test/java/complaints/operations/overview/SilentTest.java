package complaints.operations.overview;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.operations.OperationsTest;
import io.quarkus.test.TestTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Whose customers hear nothing. What other tests told is out of sight and comes back at the end. */
@OperationsTest
class SilentTest {

    private static final Instant NOW = Instant.parse("2026-12-14T09:00:00Z");

    @Inject
    Jdbi jdbi;

    @Inject
    RiskFigures risk;

    @Test
    @TestTransaction
    void an_open_complaint_whose_last_date_passed_is_silent() {
        complaint("PAST", true, NOW.minusSeconds(1));
        complaint("AHEAD", true, NOW.plusSeconds(1));

        assertThat(risk.silent(NOW).complaints())
                .extracting(Overview.Quiet::key)
                .containsExactly("PAST");
    }

    @Test
    @TestTransaction
    void an_open_complaint_that_was_told_no_date_is_silent_and_a_closed_one_is_not() {
        complaint("UNTOLD", true, null);
        complaint("CLOSED", false, null);

        assertThat(risk.silent(NOW).complaints())
                .extracting(Overview.Quiet::key)
                .containsExactly("UNTOLD");
    }

    private void complaint(String key, boolean open, Instant toldUntil) {
        jdbi.useHandle(handle -> {
            handle.execute("delete from projection.complaint where marks <> 'of this test'");
            handle.execute(
                    """
                    insert into projection.complaint (id, key, status, is_open, upset, told_until, marks)
                    values (uuidv7(), ?, 'OWNED', ?, false, ?, 'of this test')""",
                    key,
                    open,
                    toldUntil == null ? null : toldUntil.atOffset(ZoneOffset.UTC));
        });
    }
}
