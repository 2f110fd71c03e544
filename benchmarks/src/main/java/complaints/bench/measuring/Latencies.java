package complaints.bench.measuring;

import java.util.Arrays;

/** How long each of many things took, in nanoseconds, every one kept. For one thread; threads merge at the end. */
public final class Latencies {
    private long[] nanos = new long[1024];
    private int count;

    public void add(long time) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = time;
    }

    public void addAll(Latencies others) {
        for (int i = 0; i < others.count; i++) {
            add(others.nanos[i]);
        }
    }

    public int count() {
        return count;
    }

    public Quantiles quantiles() {
        return Quantiles.of(Arrays.copyOf(nanos, count));
    }
}
