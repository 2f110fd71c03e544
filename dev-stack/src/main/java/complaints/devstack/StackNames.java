package complaints.devstack;

import complaints.events.Topics;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names that the parts of the system expect of their servers. */
public final class StackNames {
    /** Each a database and its login. */
    public static final List<String> DATABASES =
            List.of("intake", "resolution", "followup", "notification", "operations");

    private StackNames() {}

    /** Every topic with its number of partitions. */
    public static Map<String, Integer> topics() {
        return Topics.ALL_NAMES.stream()
                .collect(Collectors.toMap(Function.identity(), topic -> KafkaServer.PARTITIONS));
    }
}
