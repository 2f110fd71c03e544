package complaints.bench.load;

import com.fasterxml.jackson.annotation.JsonProperty;
import complaints.bench.measuring.Measured;
import java.util.Map;

/**
 * What one number of clients saw.
 *
 * @param posted complaints that intake answered with 201
 * @param acknowledged null where intake was measured by itself
 * @param processorMillisPerComplaint by server, from the first post to the last acknowledgement, or to the last post where
 *     intake was measured by itself; empty where the processes are not known
 * @param baseline the same number of clients doing the two inserts alone; null where it could not be measured
 */
record Step(
        Measured posted,
        Acknowledged acknowledged,
        Map<String, Double> processorMillisPerComplaint,
        Measured baseline) {

    /** Complaints a second up to the last acknowledgement: what the whole chain bears, however quickly intake takes them. */
    @JsonProperty
    double chainPerSecond() {
        return acknowledged == null ? 0 : posted.done() / (posted.seconds() + acknowledged.secondsBehind());
    }

    /** What share of the baseline was reached; null where there is no baseline. */
    @JsonProperty
    Double shareOfBaseline() {
        return baseline == null || baseline.done() == 0
                ? null
                : Math.round(posted.perSecond() / baseline.perSecond() * 1000) / 1000.0;
    }
}
