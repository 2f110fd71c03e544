package complaints.bench.faults.breaking;

import complaints.bench.faults.judging.Tape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Delivers again what was delivered: the same records with the same ids, out of order, some of them long after. */
final class Echo {
    private static final int MOST = 400;

    private final String bootstrapServers;
    private final AtomicLong sent = new AtomicLong();

    Echo(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** How many records were delivered again. */
    long sent() {
        return sent.get();
    }

    /** @param longAgo the first records of each partition; otherwise the last */
    void repeat(long seed, boolean longAgo) {
        List<ConsumerRecord<String, byte[]>> some = new ArrayList<>(Tape.some(bootstrapServers, longAgo, MOST));
        Collections.shuffle(some, new Random(seed));
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "max.block.ms", 20_000),
                new StringSerializer(),
                new ByteArraySerializer())) {
            var all = some.subList(0, Math.min(MOST, some.size())).stream()
                    .map(each -> producer.send(again(each)))
                    .toList();
            for (var each : all) {
                each.get();
                sent.incrementAndGet();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the echo was not taken", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ProducerRecord<String, byte[]> again(ConsumerRecord<String, byte[]> each) {
        return new ProducerRecord<>(
                each.topic(), each.partition(), each.timestamp(), each.key(), each.value(), each.headers());
    }
}
