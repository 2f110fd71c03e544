package complaints.operations;

import java.util.Map;
import java.util.TreeMap;

/**
 * Durations counted in buckets that grow by a tenth, so that a percentile read back is at most 5 % off: what Ley 10/2025
 * art. 22.1 allows a published figure.
 */
public final class Durations {

    private static final double GROWTH = Math.log(1.1);

    private Durations() {}

    /** The bucket of a duration; its name sorts as its size does. A clock that ran backwards counts as nothing. */
    public static String bucket(long millis) {
        int bucket = millis < 1 ? 0 : 1 + (int) (Math.log(millis) / GROWTH);
        return Integer.toString(1000 + bucket);
    }

    /** @return milliseconds, null where nothing was counted */
    public static Long percentile(Map<String, Long> counts, double share) {
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        long rank = (long) Math.ceil(share * total);
        for (Map.Entry<String, Long> each : new TreeMap<>(counts).entrySet()) {
            rank -= each.getValue();
            if (rank <= 0 && total > 0) {
                return middle(Integer.parseInt(each.getKey()) - 1000);
            }
        }
        return null;
    }

    private static long middle(int bucket) {
        return bucket == 0 ? 0 : Math.round(Math.exp((bucket - 0.5) * GROWTH));
    }
}
