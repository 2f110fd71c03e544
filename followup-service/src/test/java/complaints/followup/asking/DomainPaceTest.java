package complaints.followup.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DomainPaceTest {

    private static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");
    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    @Test
    void slots_of_a_domain_follow_each_other_and_other_domains_do_not_wait() {
        DomainPace pace = new DomainPace(new HashMap<>(), HALF_A_SECOND, NOON);

        assertThat(pace.slot("one.example")).isEqualTo(NOON);
        assertThat(pace.slot("one.example")).isEqualTo(NOON.plusMillis(500));
        assertThat(pace.slot("two.example")).isEqualTo(NOON);
    }

    @Test
    void a_slot_missed_in_an_outage_is_not_made_up_for_by_a_burst() {
        Instant longAgo = NOON.minus(Duration.ofDays(1));
        DomainPace pace = new DomainPace(new HashMap<>(Map.of("one.example", longAgo)), HALF_A_SECOND, NOON);

        assertThat(pace.slot("one.example")).isEqualTo(NOON);
        assertThat(pace.slot("one.example")).isEqualTo(NOON.plusMillis(500));
    }
}
