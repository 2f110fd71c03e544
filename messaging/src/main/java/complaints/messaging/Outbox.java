package complaints.messaging;

import complaints.events.DeadLetterFact;
import complaints.events.Fact;
import complaints.events.Topic;
import complaints.events.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where facts are told. A fact told in a transaction reaches Kafka at least once if the transaction commits, and never
 * if it does not; readers drop repeats by the event's id.
 *
 * <p>Order: facts of one complaint told by this service arrive in the order of their transactions, provided each
 * transaction holds the complaint's aggregate locked when it tells. There is no order between complaints.
 *
 * <p>Not promised: when. The relay is woken by the commit; with Kafka away the fact waits in the table.
 */
@ApplicationScoped
public class Outbox {

    private final OutboxTable table;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transaction;
    private final Topic<DeadLetterFact> deadLetters;

    Outbox(
            OutboxTable table,
            OutboxRelay relay,
            TransactionSynchronizationRegistry transaction,
            @ConfigProperty(name = "complaints.service") String service) {
        this.table = table;
        this.relay = relay;
        this.transaction = transaction;
        this.deadLetters = Topics.deadLetters(service);
    }

    public void tell(Fact fact) {
        tell(List.of(fact));
    }

    /**
     * Tells facts in this order, in the current transaction.
     *
     * @throws IllegalStateException outside a transaction: a fact that nothing made true must not be told
     */
    public void tell(List<? extends Fact> facts) {
        Pending pending = pending();
        for (Fact fact : facts) {
            pending.add(toRow(fact));
        }
    }

    private OutboxRow toRow(Fact fact) {
        Topic<?> topic = topicOf(fact);
        return new OutboxRow(
                0,
                topic.name(),
                topic.source(),
                String.valueOf(fact.complaintId()),
                Ids.next(),
                Topic.wireName(fact.getClass()),
                fact.at(),
                Trace.current(),
                Wire.write(fact));
    }

    private Topic<?> topicOf(Fact fact) {
        return Topics.TOLD.stream()
                .filter(topic -> topic.family().isInstance(fact))
                .findFirst()
                .<Topic<?>>map(topic -> topic)
                .orElse(deadLetters);
    }

    private Pending pending() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a fact is told inside the transaction that makes it true");
        }
        if (transaction.getResource(this) instanceof Pending known) {
            return known;
        }
        Pending pending = new Pending();
        transaction.putResource(this, pending);
        transaction.registerInterposedSynchronization(pending);
        return pending;
    }

    /** Gathers what one transaction tells, writes it in one statement before the commit, wakes the relay after it. */
    private class Pending implements Synchronization {

        private final List<OutboxRow> rows = new ArrayList<>();

        void add(OutboxRow row) {
            rows.add(row);
        }

        @Override
        public void beforeCompletion() {
            table.insert(rows);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
