package complaints.operations;

import complaints.messaging.Failures;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** How many events on Kafka each service has not taken yet. */
@ApplicationScoped
class Lags {

    private static final Logger LOG = Logger.getLogger(Lags.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Admin admin;

    Lags(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.CLIENT_ID_CONFIG,
                "lags",
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis()));
    }

    void stop(@Observes ShutdownEvent event) {
        admin.close(Duration.ofSeconds(1));
    }

    /** Lag by consumer group; empty where the broker does not answer, a group left out where it has taken nothing. */
    Map<String, Long> read(List<String> groups) {
        try {
            Map<String, Map<TopicPartition, OffsetAndMetadata>> taken = taken(groups);
            Map<TopicPartition, Long> ends = ends(taken.values());
            Map<String, Long> lags = new HashMap<>();
            taken.forEach((group, offsets) -> {
                if (!offsets.isEmpty()) {
                    lags.put(group, lag(offsets, ends));
                }
            });
            return lags;
        } catch (ExecutionException | TimeoutException e) {
            LOG.debugf("no lags: %s", Failures.summary(e));
            return Map.of();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    private Map<String, Map<TopicPartition, OffsetAndMetadata>> taken(List<String> groups)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<String, ListConsumerGroupOffsetsSpec> all = new HashMap<>();
        groups.forEach(group -> all.put(group, new ListConsumerGroupOffsetsSpec()));
        return admin.listConsumerGroupOffsets(all).all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Map<TopicPartition, Long> ends(Collection<Map<TopicPartition, OffsetAndMetadata>> taken)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        taken.forEach(offsets -> offsets.keySet().forEach(partition -> wanted.put(partition, OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        Map<TopicPartition, ListOffsetsResultInfo> found =
                admin.listOffsets(wanted).all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        found.forEach((partition, info) -> ends.put(partition, info.offset()));
        return ends;
    }

    private static long lag(Map<TopicPartition, OffsetAndMetadata> taken, Map<TopicPartition, Long> ends) {
        return taken.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .mapToLong(each -> Math.max(
                        0,
                        ends.getOrDefault(each.getKey(), 0L) - each.getValue().offset()))
                .sum();
    }
}
