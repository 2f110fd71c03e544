package complaints.intruders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import complaints.stories.Http;
import complaints.stories.RunningSystem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who asks too much or guesses passwords waits; nobody else does. */
class LimitsTest {

    private static RunningSystem system;

    @BeforeAll
    static void the_system_runs() {
        assumeTrue(RunningSystem.missing() == null, RunningSystem.missing());
        system = RunningSystem.get();
    }

    @Test
    void who_asks_without_end_is_told_when_to_come_back_and_who_is_logged_in_is_served() {
        List<Http.Answer> answers = IntStream.range(0, 400)
                .parallel()
                .mapToObj(each -> system.http("followup", null).get("/answer/guessed-" + each))
                .toList();

        assertThat(answers)
                .filteredOn(answer -> answer.status() == 429)
                .isNotEmpty()
                .allSatisfy(refused -> {
                    assertThat(refused.json().path("type").asText()).endsWith("/too-many-requests");
                    assertThat(refused.headers()).containsKey("retry-after");
                });
        assertThat(system.http("followup", "owner")
                        .get("/checks?complaint=00000000-0000-7000-8000-000000000000")
                        .status())
                .isNotEqualTo(429);
    }

    @Test
    void who_guesses_passwords_is_let_wait_and_who_was_in_before_is_not() {
        assertThat(system.http("notification", "supervisor")
                        .get("/parked-events")
                        .status())
                .isEqualTo(403);
        List<Integer> statuses = IntStream.range(0, 30)
                .mapToObj(each -> system.http("notification", "guess-" + each)
                        .get("/parked-events")
                        .status())
                .toList();

        assertThat(statuses.subList(0, 20)).containsOnly(401);
        assertThat(statuses.subList(22, 30)).containsOnly(429);
        assertThat(system.http("notification", "supervisor")
                        .get("/parked-events")
                        .status())
                .isEqualTo(403);
    }
}
