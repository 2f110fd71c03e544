package complaints.doors;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A bucket for each name, full at first and again after each period; only those used last are remembered. */
final class Shares {

    private static final int REMEMBERED = 20_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final int size;
    private final Duration period;

    Shares(int size, Duration period) {
        this.size = size;
        this.period = period;
    }

    synchronized Bucket of(String name) {
        return buckets.computeIfAbsent(name, unknown -> Bucket.builder()
                .addLimit(limit -> limit.capacity(size).refillGreedy(size, period))
                .build());
    }
}
