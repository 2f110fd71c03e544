package complaints.messaging;

import complaints.events.DeadLetterFact;
import complaints.events.Fact;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Hands each event to its reader exactly once. A batch from Kafka, the rows that remember it and the reader's work are
 * one transaction. Where that fails for good, each event gets a transaction of its own, and the one at fault is parked.
 * Returning means that everything in the batch has taken effect, was heard before, or is parked: the offset may be
 * committed.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final int MOST_COLLISIONS = 8;

    private final HeardEvents heardEvents;
    private final Parking parking;
    private final MessagingMetrics metrics;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Inbox(HeardEvents heardEvents, Parking parking, MessagingMetrics metrics) {
        this.heardEvents = heardEvents;
        this.parking = parking;
        this.metrics = metrics;
    }

    void stop(@jakarta.enterprise.event.Observes io.quarkus.runtime.ShutdownEvent event) {
        stopping.countDown();
    }

    /** Takes a batch; blocks through outages of the database until it is done or the service stops. */
    public <F extends Fact> void take(ConsumerRecords<String, byte[]> records, Hears<F> reader) {
        List<Received<F>> batch = new ArrayList<>(records.count());
        for (ConsumerRecord<String, byte[]> each : records) {
            Received<F> received = Received.read(each, reader.topic());
            if (received.known()) {
                batch.add(received);
            } else {
                metrics.unknown(each.topic());
            }
        }
        take(batch, reader);
    }

    private <F extends Fact> void take(List<Received<F>> batch, Hears<F> reader) {
        for (int failures = 1; !batch.isEmpty(); failures++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> work(batch, reader));
                return;
            } catch (RuntimeException e) {
                if (!passes(e, failures)) {
                    narrow(batch, reader, e);
                    return;
                }
                LOG.warnf("events wait: %s", Failures.summary(e));
                pause(failures, e);
            }
        }
    }

    private static boolean passes(RuntimeException e, int failures) {
        return Failures.passes(e) && !(Failures.collided(e) && failures >= MOST_COLLISIONS);
    }

    private <F extends Fact> void narrow(List<Received<F>> batch, Hears<F> reader, RuntimeException cause) {
        if (batch.size() == 1) {
            park(batch.get(0), cause);
        } else {
            batch.forEach(each -> take(List.of(each), reader));
        }
    }

    private void park(Received<?> received, RuntimeException cause) {
        for (int failures = 1; ; failures++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> parking.park(received, Failures.summary(cause)));
                return;
            } catch (RuntimeException e) {
                LOG.errorf("cannot park event %s: %s", received.envelope().id(), Failures.summary(e));
                pause(failures, e);
            }
        }
    }

    private <F extends Fact> void work(List<Received<F>> batch, Hears<F> reader) {
        Set<UUID> fresh = heardEvents.remember(
                batch.stream().map(each -> each.envelope().id()).toList());
        Set<UUID> blocked = blocked(batch, reader);
        List<Heard<F>> heard = new ArrayList<>(batch.size());
        for (Received<F> each : batch) {
            if (!fresh.remove(each.envelope().id())) {
                metrics.repeated(each.topic());
            } else if (blocked.contains(each.complaintId())) {
                parking.park(each, "waits behind a parked event of the same complaint");
            } else {
                heard.add(each.heard());
            }
        }
        reader.hear(heard);
        metrics.heard(reader.topic().name(), heard.size());
    }

    /** News about parking waits behind nothing: parking it would be news again, without end. */
    private <F extends Fact> Set<UUID> blocked(List<Received<F>> batch, Hears<F> reader) {
        return reader.topic().family() == DeadLetterFact.class
                ? Set.of()
                : parking.blocked(
                        batch.stream().map(Received::complaintId).distinct().toList());
    }

    private void pause(int failures, RuntimeException cause) {
        try {
            if (stopping.await(Failures.backoff(failures, LONGEST_WAIT), TimeUnit.MILLISECONDS)) {
                throw cause;
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw cause;
        }
    }
}
