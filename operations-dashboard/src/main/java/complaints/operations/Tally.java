package complaints.operations;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** How often each thing was counted. Zero is not kept. */
public final class Tally {

    /** What is counted: a figure, when it is about, and which kind of it. */
    public record Count(String figure, long slot, String label) {}

    private final Map<Count, Long> values = new HashMap<>();

    public void add(String figure, long slot, String label) {
        add(figure, slot, label, 1);
    }

    public void add(String figure, long slot, String label, long value) {
        add(new Count(figure, slot, label == null || label.isEmpty() ? "UNKNOWN" : label), value);
    }

    void add(Count count, long value) {
        values.merge(count, value, (a, b) -> a + b == 0 ? null : a + b);
    }

    void plus(Tally other) {
        other.each(this::add);
    }

    void minus(Tally other) {
        other.each((count, value) -> add(count, -value));
    }

    void each(BiConsumer<Count, Long> reader) {
        values.forEach(reader);
    }

    public Map<Count, Long> values() {
        values.values().removeIf(value -> value == 0);
        return Map.copyOf(values);
    }
}
