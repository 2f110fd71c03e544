package complaints.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When those who send look for more. */
class LookoutTest {

    private static final Set<String> BUSY = Set.of("busy.example");
    private static final long A_MOMENT = Duration.ofMillis(100).toNanos();
    private static final long LONG = Duration.ofMillis(40).toNanos();

    private final Lookout lookout = new Lookout();

    @Test
    void where_there_may_be_more_the_next_look_is_at_once() {
        lookout.looked(BUSY, true, 0, 1);
        assertThat(lookout.isWorthIt(BUSY, 2)).isTrue();
    }

    @Test
    void past_a_busy_domain_the_next_look_waits_a_moment() {
        lookout.looked(BUSY, false, 0, 1);
        assertThat(lookout.isWorthIt(BUSY, A_MOMENT)).isFalse();
        assertThat(lookout.isWorthIt(BUSY, A_MOMENT + 1)).isTrue();
    }

    @Test
    void looking_takes_a_tenth_of_the_time_at_most() {
        lookout.looked(BUSY, false, 0, LONG);
        assertThat(lookout.isWorthIt(BUSY, LONG + 10 * LONG - 1)).isFalse();
        assertThat(lookout.isWorthIt(BUSY, LONG + 10 * LONG)).isTrue();
    }

    @Test
    void a_domain_that_becomes_free_is_looked_for_at_once() {
        lookout.looked(BUSY, false, 0, 1);
        assertThat(lookout.isWorthIt(Set.of(), 2)).isTrue();
    }

    @Test
    void what_is_written_while_nothing_waits_is_looked_for_at_once() {
        lookout.looked(Set.of(), false, 0, 1);
        assertThat(lookout.isWorthIt(Set.of(), 2)).isFalse();
        lookout.written();
        assertThat(lookout.isWorthIt(Set.of(), 2)).isTrue();
    }

    @Test
    void what_is_written_during_a_look_is_looked_for_at_once() {
        lookout.looks();
        lookout.written();
        lookout.looked(Set.of(), false, 0, 1);
        assertThat(lookout.isWorthIt(Set.of(), 2)).isTrue();
    }

    @Test
    void what_is_written_while_a_domain_is_busy_waits_its_moment() {
        lookout.looked(BUSY, false, 0, 1);
        lookout.written();
        assertThat(lookout.isWorthIt(BUSY, 2)).isFalse();
    }
}
