package complaints.devstack.up;

import complaints.devstack.KafkaTopics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How many events each consumer group has still to read, by topic. */
public final class Lag {
    private Lag() {}

    /** Events not read yet by consumer group and topic; a group that never committed is not in it. */
    public static Map<String, Map<String, Long>> of(String bootstrapServers) throws LagUnknown {
        try (Admin admin = KafkaTopics.admin(bootstrapServers)) {
            Map<String, Map<String, Long>> lags = new HashMap<>();
            for (String group : groups(admin)) {
                lags.put(group, behind(admin, group));
            }
            return lags;
        } catch (ExecutionException e) {
            throw new LagUnknown("Kafka at " + bootstrapServers + " does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LagUnknown("interrupted", e);
        }
    }

    private static List<String> groups(Admin admin) throws ExecutionException, InterruptedException {
        return admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                .map(GroupListing::groupId)
                .toList();
    }

    private static Map<String, Long> behind(Admin admin, String group) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        var ends = admin.listOffsets(read.keySet().stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest())))
                .all()
                .get();
        return read.entrySet().stream()
                .filter(position -> position.getValue() != null)
                .collect(Collectors.groupingBy(
                        position -> position.getKey().topic(),
                        Collectors.summingLong(
                                position -> ends.get(position.getKey()).offset()
                                        - position.getValue().offset())));
    }
}
