package complaints.devstack;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that the parts of the system expect of their servers. */
public final class StackNames {
    /** Each a database and its login. */
    public static final List<String> DATABASES =
            List.of("intake", "resolution", "followup", "notification", "operations");

    private static final List<String> TELLING = List.of("intake", "resolution", "followup", "notification");

    private StackNames() {}

    /** Every topic with its number of partitions. */
    public static Map<String, Integer> topics() {
        Stream<String> events = TELLING.stream().map(service -> service + ".events.v1");
        Stream<String> deadLetters = DATABASES.stream().map(service -> service + ".dead-letters.v1");
        return Stream.concat(events, deadLetters)
                .collect(Collectors.toMap(Function.identity(), topic -> KafkaServer.PARTITIONS));
    }
}
