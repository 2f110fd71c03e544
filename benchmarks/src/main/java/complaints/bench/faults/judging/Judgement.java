package complaints.bench.faults.judging;

import java.util.List;
import java.util.Map;

/**
 * What was found at the end.
 *
 * @param seen how much was looked at
 * @param violations each broken promise in one line
 * @param histories of the complaints concerned
 */
public record Judgement(Map<String, Long> seen, List<String> violations, List<String> histories) {

    public boolean holds() {
        return violations.isEmpty();
    }
}
