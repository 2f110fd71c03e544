package complaints.bench.faults;

import complaints.bench.faults.breaking.Faults;
import java.util.List;
import java.util.Map;

/**
 * What a run found, and how it was made.
 *
 * @param seconds of feeding, and of waiting afterwards until nothing was under way
 * @param repeated records delivered again on purpose
 * @param memory resident MiB by copy and service
 * @param violations each broken promise in one line
 */
record FaultReport(
        FaultSettings settings,
        Map<String, Long> seconds,
        Map<String, Long> seen,
        long repeated,
        Map<String, Long> kinds,
        Map<String, Memory.Held> memory,
        List<String> violations,
        List<Faults.Done> faults) {}
