package complaints.doors;

import java.util.LinkedHashMap;
import java.util.Map;

/** A set of those names that were used last. */
final class Remembered {

    private static final int MOST = 10_000;

    private final Map<String, Boolean> names = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    synchronized boolean contains(String name) {
        return names.get(name) != null;
    }

    synchronized void add(String name) {
        names.put(name, true);
    }
}
