package complaints.clock;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that it can be told all at once. */
final class Problems {

    private final List<String> found = new ArrayList<>();

    void add(String where, String whatToDo) {
        found.add(where + ": " + whatToDo);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidClockData(found);
        }
    }
}
