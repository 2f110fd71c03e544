package complaints.operations.ticker;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Which events a watcher wants; empty sets want everything. */
record Filter(Set<String> topics, Set<String> types, String complaint) {

    static Filter of(String topics, String types, String complaint) {
        return new Filter(split(topics), split(types), complaint == null ? "" : complaint.strip());
    }

    boolean wants(Tick tick) {
        return (topics.isEmpty() || topics.contains(teller(tick.topic())))
                && (types.isEmpty() || types.contains(tick.type()))
                && (complaint.isEmpty()
                        || complaint.equalsIgnoreCase(tick.key())
                        || complaint.equals(tick.complaintId().toString()));
    }

    /** Whose topic it is; what any service parked has a name of its own, as it asks for a person. */
    private static String teller(String topic) {
        return topic.contains("dead-letters") ? "letters" : topic.substring(0, topic.indexOf('.'));
    }

    private static Set<String> split(String list) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.toSet());
    }
}
