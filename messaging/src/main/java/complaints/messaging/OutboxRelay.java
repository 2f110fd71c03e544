package complaints.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Brings facts from the outbox to Kafka. One transaction stays open from the locking of the lanes through Kafka's
 * acknowledgement to the delete: a crash in between repeats facts and never loses one, and two relays never tell the
 * same lane at once.
 *
 * <p>A send is never given up while the broker is away, because a fact given up and sent again could overtake the ones
 * behind it.
 */
@ApplicationScoped
@Startup
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final DatabaseWatch database;
    private final MessagingMetrics metrics;
    private final RelayProducer producers;
    private final int batch;
    private final Semaphore signal = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile boolean stopping;

    OutboxRelay(
            DatabaseWatch database,
            MessagingMetrics metrics,
            RelayProducer producers,
            @ConfigProperty(name = "complaints.outbox.batch", defaultValue = "1000") int batch) {
        this.database = database;
        this.metrics = metrics;
        this.producers = producers;
        this.batch = batch;
    }

    @PostConstruct
    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        thread.interrupt();
        thread.join(POLL.multipliedBy(10).toMillis());
    }

    /** There may be something to tell. Cheap; called after every commit that told a fact. */
    void wake() {
        signal.release();
    }

    private void run() {
        int failures = 0;
        try (Producer<String, byte[]> producer = producers.open()) {
            while (!stopping) {
                failures = relay(producer) ? 0 : failures + 1;
                pause(failures);
            }
        } catch (InterruptedException stop) {
            LOG.debug("relay stopped");
        }
    }

    /** @return false where the database or Kafka did not answer */
    private boolean relay(Producer<String, byte[]> producer) throws InterruptedException {
        try {
            boolean more = true;
            while (!stopping && more) {
                more = relayOnce(producer) == batch;
            }
            return true;
        } catch (SQLException | ExecutionException | RuntimeException e) {
            if (e.getCause() instanceof InterruptedException || stopping) {
                throw new InterruptedException();
            }
            LOG.warnf("facts wait in the outbox: %s", Failures.summary(e));
            return false;
        }
    }

    private int relayOnce(Producer<String, byte[]> producer)
            throws SQLException, ExecutionException, InterruptedException {
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false);
            try {
                int told = tellNext(connection, producer);
                connection.commit();
                return told;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private int tellNext(Connection connection, Producer<String, byte[]> producer)
            throws SQLException, ExecutionException, InterruptedException {
        List<OutboxRow> rows = OutboxTable.next(connection, OutboxTable.lockLanes(connection), batch);
        if (!rows.isEmpty()) {
            awaitAcknowledgement(
                    rows.stream().map(row -> producer.send(row.asRecord())).toList());
            OutboxTable.delete(connection, rows);
            metrics.told(rows.size());
        }
        return rows.size();
    }

    private static void awaitAcknowledgement(List<Future<RecordMetadata>> sent)
            throws ExecutionException, InterruptedException {
        for (Future<RecordMetadata> each : sent) {
            each.get();
        }
    }

    private void pause(int failures) throws InterruptedException {
        long wait = failures == 0 ? POLL.toMillis() : Failures.backoff(failures, LONGEST_WAIT);
        boolean woken = signal.tryAcquire(wait, TimeUnit.MILLISECONDS);
        if (woken) {
            signal.drainPermits();
        }
    }
}
