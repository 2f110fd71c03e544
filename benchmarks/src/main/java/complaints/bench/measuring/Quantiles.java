package complaints.bench.measuring;

import java.util.Arrays;

/**
 * How times are spread, in milliseconds, by nearest rank: each figure is a time that was measured, and p95 is the
 * smallest that is at least as long as 95 % of all. All are 0 where nothing was measured.
 */
public record Quantiles(long count, double p50, double p95, double p99, double max) {
    private static final double NANOS_PER_MILLI = 1e6;

    static Quantiles of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Quantiles(sorted.length, rank(sorted, 50), rank(sorted, 95), rank(sorted, 99), rank(sorted, 100));
    }

    private static double rank(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) (((long) percent * sorted.length + 99) / 100);
        return sorted[Math.max(rank, 1) - 1] / NANOS_PER_MILLI;
    }
}
