package complaints.followup.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import complaints.followup.measures.Tally.Scores;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivacyPolicyTest {

    @Test
    void small_groups_are_pooled() {
        List<Tally> shown = PrivacyPolicy.protect(List.of(group("Ana", 40), group("Ben", 3), group("Eva", 4)));

        assertThat(shown).extracting(Tally::group).containsExactly("Ana", PrivacyPolicy.POOL);
        assertThat(shown.get(1).answered()).isEqualTo(7);
    }

    @Test
    void a_single_small_group_is_pooled_with_the_next_larger_so_that_subtraction_tells_nothing() {
        List<Tally> shown = PrivacyPolicy.protect(List.of(group("Ana", 40), group("Ben", 1), group("Eva", 9)));

        assertThat(shown).extracting(Tally::group).containsExactly("Ana", PrivacyPolicy.POOL);
        assertThat(shown.get(1).answered()).isEqualTo(10);
    }

    @Test
    void too_few_answers_in_all_show_nothing() {
        assertThat(PrivacyPolicy.protect(List.of(group("Ana", 2), group("Ben", 2))))
                .isEmpty();
    }

    @Test
    void a_share_has_its_wilson_interval() {
        Share share = Share.of(8, 10);

        assertThat(share.share()).isEqualTo(0.8);
        assertThat(share.low()).isCloseTo(0.490, within(0.001));
        assertThat(share.high()).isCloseTo(0.943, within(0.001));
    }

    @Test
    void a_mean_has_its_interval_by_student() {
        Mean mean = Mean.of(new Scores(5, 20, 90));

        assertThat(mean.mean()).isEqualTo(4.0);
        assertThat(mean.low()).isCloseTo(4 - 2.776 * Math.sqrt(0.5), within(0.05));
    }

    @Test
    void those_who_say_nothing_lower_the_response_and_those_with_time_left_do_not() {
        Scores scores = new Scores(6, 24, 100);
        Measured measured = Measured.of(new Tally("all", 20, 6, 7, 1, 5, 4, 0, 0, scores, scores));

        assertThat(measured.silent()).isEqualTo(6);
        assertThat(measured.response().of()).isEqualTo(12);
        assertThat(measured.response().share()).isEqualTo(0.5);
    }

    private static Tally group(String name, int answered) {
        Scores scores = new Scores(answered, 4L * answered, 16L * answered);
        return new Tally(name, 2L * answered, answered, 0, 0, answered, answered, 0, 0, scores, scores);
    }
}
