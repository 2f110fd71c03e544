package complaints.bench.measuring;

import java.util.Map;

/** What one client counted. */
record Tally(Latencies latencies, Map<String, Long> errors) {}
