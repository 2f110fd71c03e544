package complaints.bench.load;

import com.fasterxml.jackson.annotation.JsonProperty;
import complaints.bench.measuring.Measured;
import java.util.Map;

/**
 * What one number of clients saw.
 *
 * @param alone what intake took while the services behind it stood still; null where they cannot be stood still
 * @param posted complaints that intake answered with 201
 * @param processorMillisPerComplaint by server, from the first post to the last acknowledgement; empty where the
 *     processes are not known
 * @param baseline the same number of clients doing the two inserts alone; null where it could not be measured
 */
record Step(
        Alone alone,
        Measured posted,
        Acknowledged acknowledged,
        Map<String, Double> processorMillisPerComplaint,
        Measured baseline) {

    /** What share of the baseline the whole system reached; null where there is no baseline. */
    @JsonProperty
    Double shareOfBaseline() {
        return share(posted);
    }

    /** What share of it intake reached alone; null where either was not measured. */
    @JsonProperty
    Double aloneShareOfBaseline() {
        return alone == null ? null : share(alone.posted());
    }

    private Double share(Measured what) {
        return baseline == null || baseline.done() == 0
                ? null
                : Math.round(what.perSecond() / baseline.perSecond() * 1000) / 1000.0;
    }
}
