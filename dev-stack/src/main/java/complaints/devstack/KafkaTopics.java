package complaints.devstack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** Topics by name and number of partitions; how often each is replicated is the broker's default. */
public final class KafkaTopics {
    private KafkaTopics() {}

    /** Leaves topics that exist as they are. */
    public static void createMissing(String bootstrapServers, Map<String, Integer> topics)
            throws ExecutionException, InterruptedException {
        try (Admin admin = admin(bootstrapServers)) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing = topics.entrySet().stream()
                    .filter(topic -> !present.contains(topic.getKey()))
                    .map(topic -> new NewTopic(topic.getKey(), Optional.of(topic.getValue()), Optional.empty()))
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }

    /** An administration client that gives up after seconds, not minutes; the caller closes it. */
    public static Admin admin(String bootstrapServers) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 20_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000));
    }

    static String written(Map<String, Integer> topics) {
        return topics.entrySet().stream()
                .map(topic -> topic.getKey() + ":" + topic.getValue())
                .collect(Collectors.joining(","));
    }

    static Map<String, Integer> parsed(String written) {
        return Stream.of(written.split(","))
                .filter(topic -> !topic.isEmpty())
                .map(topic -> topic.split(":"))
                .collect(Collectors.toMap(topic -> topic[0], topic -> Integer.parseInt(topic[1])));
    }
}
