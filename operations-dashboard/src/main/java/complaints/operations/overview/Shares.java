package complaints.operations.overview;

import complaints.operations.Durations;
import complaints.operations.overview.Overview.Speed;
import java.util.Map;
import java.util.TreeMap;

/** Sums, shares and percentiles of labelled counts; a label may have parts, divided by bars. */
final class Shares {

    private Shares() {}

    static long total(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** @return null where there is nothing to divide */
    static Long percent(long part, long whole) {
        return whole == 0 ? null : Math.round(100.0 * part / whole);
    }

    /** Counts by one part of their label, from 0. */
    static Map<String, Long> by(int part, Map<String, Long> counts) {
        Map<String, Long> sums = new TreeMap<>();
        counts.forEach((label, count) -> sums.merge(part(label, part), count, Long::sum));
        return sums;
    }

    /** What remains of labels that begin with {@code first}, without it. */
    static Map<String, Long> only(String first, Map<String, Long> counts) {
        Map<String, Long> rest = new TreeMap<>();
        counts.forEach((label, count) -> {
            if (label.startsWith(first + "|")) {
                rest.merge(label.substring(first.length() + 1), count, Long::sum);
            }
        });
        return rest;
    }

    static Speed speed(Map<String, Long> buckets) {
        return new Speed(total(buckets), Durations.percentile(buckets, 0.5), Durations.percentile(buckets, 0.95));
    }

    /** The mean of labels that are numbers; others are left out. @return null where there is none */
    static Double mean(Map<String, Long> counts) {
        long sum = 0;
        long count = 0;
        for (Map.Entry<String, Long> each : counts.entrySet()) {
            if (each.getKey().matches("\\d+")) {
                sum += Long.parseLong(each.getKey()) * each.getValue();
                count += each.getValue();
            }
        }
        return count == 0 ? null : Math.round(100.0 * sum / count) / 100.0;
    }

    private static String part(String label, int part) {
        String[] parts = label.split("\\|", -1);
        return parts[Math.min(part, parts.length - 1)];
    }
}
