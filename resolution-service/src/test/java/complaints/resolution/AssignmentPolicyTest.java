package complaints.resolution;

import static complaints.resolution.ACase.MONDAY_NOON;
import static complaints.resolution.Complaints.aCustomer;
import static complaints.resolution.Complaints.complaint;
import static org.assertj.core.api.Assertions.assertThat;

import complaints.events.Category;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssignmentPolicyTest {

    private static final Instant TOMORROW = MONDAY_NOON.plusSeconds(86_400);
    private static final Handler ANA = with("ana", Set.of(Category.BILLING), Set.of("es"), null, null);
    private static final Handler BRUNO = with("bruno", Set.of(Category.DELIVERY), Set.of("es", "en"), null, null);
    private static final Handler ELENA = with("elena", Set.of(), Set.of("es"), null, null);
    private static final Handler SOFIA = with("sofia", Set.of(), Set.of("es", "en"), null, null);

    @Test
    void whoever_knows_the_matter_and_carries_least_gets_it_and_it_is_said_why() {
        Assignment assigned =
                assign("es", Category.BILLING, false, null, Map.of("ana", 3, "elena", 4), ANA, BRUNO, ELENA);
        assertThat(assigned.owner().id()).isEqualTo("ana");
        assertThat(assigned.reason()).isEqualTo("speaks es; BILLING; 3 of 20");
    }

    @Test
    void of_equals_the_smaller_id_gets_it() {
        assertThat(assign("es", Category.BILLING, false, null, Map.of(), ELENA, ANA)
                        .owner()
                        .id())
                .isEqualTo("ana");
    }

    @Test
    void the_customers_former_owner_comes_first() {
        Assignment assigned = assign("es", Category.BILLING, false, "bruno", Map.of("bruno", 9), ANA, BRUNO);
        assertThat(assigned.owner().id()).isEqualTo("bruno");
        assertThat(assigned.reason()).startsWith("had this customer before");
    }

    @Test
    void a_former_owner_who_is_away_is_stood_in_for_along_the_chain() {
        Handler away = with("bruno", Set.of(), Set.of("es"), TOMORROW, "carmen");
        Handler alsoAway = with("carmen", Set.of(), Set.of("es"), TOMORROW, "elena");
        Assignment assigned = assign("es", Category.BILLING, false, "bruno", Map.of(), ANA, away, alsoAway, ELENA);
        assertThat(assigned.owner().id()).isEqualTo("elena");
        assertThat(assigned.reason()).contains("stands in for bruno");
    }

    @Test
    void substitutes_in_a_loop_are_left() {
        Handler one = with("bruno", Set.of(), Set.of("es"), TOMORROW, "carmen");
        Handler other = with("carmen", Set.of(), Set.of("es"), TOMORROW, "bruno");
        assertThat(assign("es", Category.BILLING, false, "bruno", Map.of(), one, other, ANA)
                        .owner()
                        .id())
                .isEqualTo("ana");
    }

    @Test
    void a_language_nobody_speaks_goes_to_the_duty_supervisor() {
        Assignment assigned = assign("pt", Category.BILLING, false, null, Map.of(), ANA, BRUNO);
        assertThat(assigned.owner().id()).isEqualTo("sofia");
        assertThat(assigned.reason()).contains("nobody with room speaks pt");
    }

    @Test
    void a_tenth_of_the_capacity_is_kept_for_the_urgent() {
        Map<String, Integer> nearlyFull = Map.of("ana", 18);
        assertThat(assign("es", Category.BILLING, false, null, nearlyFull, ANA)
                        .owner()
                        .id())
                .isEqualTo("sofia");
        assertThat(assign("es", Category.BILLING, true, null, nearlyFull, ANA)
                        .owner()
                        .id())
                .isEqualTo("ana");
    }

    @Test
    void with_everybody_away_there_is_still_an_owner() {
        Handler ana = with("ana", Set.of(), Set.of("es"), TOMORROW, "sofia");
        Handler sofia = with("sofia", Set.of(), Set.of("es"), TOMORROW, "ana");
        Roster roster = new Roster(List.of(ana, sofia), Map.of(), "sofia", MONDAY_NOON);
        assertThat(AssignmentPolicy.assign(Complaints.aComplaint(MONDAY_NOON), null, roster)
                        .owner()
                        .id())
                .isEqualTo("sofia");
    }

    private static Assignment assign(
            String language,
            Category category,
            boolean upset,
            String former,
            Map<String, Integer> load,
            Handler... team) {
        List<Handler> all = new ArrayList<>(List.of(team));
        all.add(SOFIA);
        Roster roster = new Roster(all, load, "sofia", MONDAY_NOON);
        return AssignmentPolicy.assign(complaint(MONDAY_NOON, aCustomer(language), category, upset), former, roster);
    }

    private static Handler with(
            String id, Set<Category> skills, Set<String> languages, Instant absentUntil, String substitute) {
        return new Handler(id, id, null, skills, languages, 20, absentUntil, substitute);
    }
}
