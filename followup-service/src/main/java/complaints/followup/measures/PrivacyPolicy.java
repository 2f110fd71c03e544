package complaints.followup.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps anybody's answer from being read out of a small group: groups with fewer than {@link #SMALLEST} answers are
 * pooled, with the next larger one where the pool would still be small, so that no subtraction from the total helps.
 */
final class PrivacyPolicy {

    /** The fewest answers a group may show. */
    static final int SMALLEST = 5;

    static final String POOL = "small groups together";

    private PrivacyPolicy() {}

    /** Groups that may be shown; empty where even all together are too few. */
    static List<Tally> protect(List<Tally> groups) {
        List<Tally> bySize = groups.stream()
                .sorted(Comparator.comparingLong(Tally::answered).thenComparing(Tally::group))
                .toList();
        List<Tally> pooled = new ArrayList<>();
        List<Tally> shown = new ArrayList<>();
        for (Tally each : bySize) {
            boolean poolIsSmall = !pooled.isEmpty() && answers(pooled) < SMALLEST;
            (each.answered() < SMALLEST || poolIsSmall ? pooled : shown).add(each);
        }
        shown.sort(Comparator.comparing(Tally::group));
        if (answers(pooled) >= SMALLEST) {
            shown.add(pooled.stream().skip(1).reduce(renamed(pooled.get(0)), Tally.pooledAs(POOL)));
        }
        return shown;
    }

    private static Tally renamed(Tally first) {
        Tally.Scores none = new Tally.Scores(0, 0, 0);
        return Tally.pooledAs(POOL).apply(first, new Tally(POOL, 0, 0, 0, 0, 0, 0, 0, 0, none, none));
    }

    private static long answers(List<Tally> groups) {
        return groups.stream().mapToLong(Tally::answered).sum();
    }
}
