package complaints.bench.measuring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.TreeMap;

/**
 * What many clients did in a while.
 *
 * @param seconds from the first beginning to the last end
 * @param done how often it went well; only these are in the times
 * @param millis how long each took, as its client saw it
 * @param errors how often each fault came
 */
public record Measured(int clients, double seconds, long done, Quantiles millis, Map<String, Long> errors) {

    static Measured of(int clients, double seconds, Iterable<Tally> tallies) {
        Latencies all = new Latencies();
        Map<String, Long> errors = new TreeMap<>();
        for (Tally each : tallies) {
            all.addAll(each.latencies());
            each.errors().forEach((fault, times) -> errors.merge(fault, times, Long::sum));
        }
        return new Measured(clients, seconds, all.count(), all.quantiles(), errors);
    }

    @JsonProperty
    public double perSecond() {
        return seconds == 0 ? 0 : done / seconds;
    }

    public long failed() {
        return errors.values().stream().mapToLong(Long::longValue).sum();
    }
}
