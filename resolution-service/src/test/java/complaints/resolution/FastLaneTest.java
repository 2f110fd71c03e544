package complaints.resolution;

import static complaints.resolution.ACase.HOURS;
import static complaints.resolution.ACase.MONDAY_NOON;
import static complaints.resolution.ACase.POLICY;
import static complaints.resolution.ACase.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import complaints.events.Category;
import complaints.events.PromiseKind;
import complaints.events.Verdict;
import complaints.resolution.Statement.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A team of six works its cases as its list shows them: the earliest date first. Complaints come at random at nine
 * tenths of what the team can bear; some customers are upset.
 */
class FastLaneTest {

    private static final int DAYS = 120;
    private static final int MINUTES_A_DAY = 540;
    private static final int ANSWER_MINUTES = 45;
    private static final int CALL_MINUTES = 10;
    private static final double LOAD = 0.9;
    private static final int TEAM = 6;
    private static final int CALL_PROMISED = 60;
    /** The calm are answered within this many working minutes, nine of ten: five working days of nine hours. */
    private static final int CALM_BOUND = 5 * MINUTES_A_DAY;

    private final Map<Case, Integer> arrived = new HashMap<>();
    private final List<Integer> calls = new ArrayList<>();
    private final List<Integer> calm = new ArrayList<>();
    private final List<Integer> upset = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 15, 20, 25, 30})
    void the_upset_are_called_in_time_and_the_calm_do_not_starve(int percentUpset) {
        simulate(percentUpset / 100.0, new Random(percentUpset));
        System.out.printf(
                "fast lane: %d %% upset, %d cases; call p95 %d min; answered p90 calm %d, p95 upset %d working min%n",
                percentUpset, arrived.size(), at(calls, 95), at(calm, 90), at(upset, 95));
        assertThat(at(calls, 95)).isLessThanOrEqualTo(CALL_PROMISED);
        assertThat(at(calm, 90)).isLessThanOrEqualTo(CALM_BOUND);
        assertThat(at(upset, 95)).isLessThanOrEqualTo(CALM_BOUND);
    }

    private void simulate(double share, Random random) {
        double perMinute = LOAD * TEAM / (ANSWER_MINUTES + share * CALL_MINUTES);
        Map<String, List<Case>> desks = new HashMap<>();
        Map<String, Integer> busyUntil = new HashMap<>();
        for (int minute = 0; minute < DAYS * MINUTES_A_DAY; minute++) {
            for (double chance = perMinute; random.nextDouble() < chance; chance--) {
                arrive(minute, random.nextDouble() < share, desks);
            }
            for (String handler : names()) {
                if (busyUntil.getOrDefault(handler, 0) <= minute) {
                    busyUntil.put(handler, minute + work(desks.getOrDefault(handler, List.of()), minute));
                }
            }
        }
    }

    private void arrive(int minute, boolean isUpset, Map<String, List<Case>> desks) {
        Map<String, Integer> load = new HashMap<>();
        desks.forEach((handler, cases) -> load.put(handler, cases.size()));
        Roster roster = new Roster(team(), load, "h0", at(minute));
        var complaint = Complaints.complaint(at(minute), Complaints.aCustomer("es"), Category.BILLING, isUpset);
        Assignment assignment = AssignmentPolicy.assign(complaint, null, roster);
        Case it = Case.open(complaint, assignment, TERMS, Act.ofSystem(at(minute)));
        arrived.put(it, minute);
        desks.computeIfAbsent(it.owner().id(), id -> new ArrayList<>()).add(it);
    }

    /** Takes the case with the earliest date; answers how long it takes. */
    private int work(List<Case> desk, int minute) {
        Case next = desk.stream()
                .min(Comparator.comparing(each -> each.nextDue().orElseThrow()))
                .orElse(null);
        if (next == null) {
            return 1;
        }
        Promise call = next.promises().stream()
                .filter(each -> each.kind() == PromiseKind.CALL_BACK && each.open())
                .findFirst()
                .orElse(null);
        Act act = new Act(next.owner(), at(minute));
        if (call != null) {
            next.timePasses(Act.ofSystem(act.at()));
            calls.add(minute - arrived.get(next));
            next.promises().stream()
                    .filter(each -> each.id().equals(call.id()) && each.open())
                    .forEach(each -> next.keep(act, each.id(), "called"));
            return CALL_MINUTES;
        }
        next.state(act, Side.TEAM, "x", null);
        next.decide(act, ACase.proposal(Verdict.UPHELD, "T&C 4.2"), POLICY);
        desk.remove(next);
        (next.urgent() ? upset : calm).add(minute + ANSWER_MINUTES - arrived.get(next));
        return ANSWER_MINUTES;
    }

    private static Instant at(int workingMinute) {
        return HOURS.plus(MONDAY_NOON, Duration.ofMinutes(workingMinute));
    }

    private static List<String> names() {
        return Stream.iterate(0, number -> number + 1)
                .limit(TEAM + 1)
                .map(number -> "h" + number)
                .toList();
    }

    private static List<Handler> team() {
        return names().stream()
                .map(each -> new Handler(each, each, null, Set.of(), Set.of("es"), 1_000, null, null))
                .toList();
    }

    private static int at(List<Integer> values, int percentile) {
        List<Integer> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * percentile / 100.0) - 1);
    }
}
