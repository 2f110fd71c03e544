package complaints.messaging;

import complaints.events.DeadLetterFact.EventParked;
import complaints.events.DeadLetterFact.ParkedEventDiscarded;
import complaints.events.DeadLetterFact.ParkedEventReplayed;
import complaints.events.Fact;
import complaints.events.Topic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Events that could not be digested, each with its reason. While one of a complaint is parked, whatever follows for
 * that complaint is parked behind it, so that a replay keeps the order.
 */
@ApplicationScoped
public class Parking {

    private static final Logger LOG = Logger.getLogger(Parking.class);

    private final ParkedEvents parked;
    private final Outbox outbox;
    private final Instance<Hears<?>> readers;
    private final Clock clock;
    private final String service;

    Parking(
            ParkedEvents parked,
            Outbox outbox,
            @Any Instance<Hears<?>> readers,
            Clock clock,
            @ConfigProperty(name = "complaints.service") String service) {
        this.parked = parked;
        this.outbox = outbox;
        this.readers = readers;
        this.clock = clock;
        this.service = service;
    }

    /** What is parked now, oldest first, at most {@code limit}. */
    public List<ParkedEvent> list(int limit) {
        return parked.list(limit);
    }

    /**
     * Lets a parked event take effect, and after it whatever waits behind it for the same complaint, in order.
     *
     * @return how many took effect; empty where there is no such parked event, or one before it waits
     * @throws RuntimeException what the reader threw; the event stays parked, those before it have taken effect
     */
    public Optional<Integer> replay(UUID id, String by, String reason) {
        return parked.find(id).map(first -> {
            int count = 0;
            for (ParkedEvent next = first;
                    next != null;
                    next = parked.next(first).orElse(null)) {
                ParkedEvent event = next;
                QuarkusTransaction.requiringNew().run(() -> replayOne(event, by, reason));
                count++;
            }
            return count;
        });
    }

    /** Decides that a parked event shall never take effect. What waits behind it stays until it is replayed. */
    public boolean discard(UUID id, String by, String reason) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<ParkedEvent> event = parked.find(id);
            event.ifPresent(gone -> {
                parked.remove(gone.id());
                outbox.tell(
                        new ParkedEventDiscarded(gone.complaintId(), clock.instant(), gone.id(), service, by, reason));
            });
            return event.isPresent();
        });
    }

    /** Which of these complaints have a parked event; locks them against a replay until this transaction ends. */
    Set<UUID> blocked(Collection<UUID> complaints) {
        return parked.blocked(complaints);
    }

    /** Sets an event aside, in the current transaction, under the trace the event came with. */
    void park(Received<?> received, String reason) {
        Trace.begin(received.envelope().traceparent());
        Trace.about(received.complaintId());
        try {
            keep(received, reason);
        } finally {
            Trace.end();
        }
    }

    private void keep(Received<?> received, String reason) {
        UUID id = Ids.next();
        if (parked.add(id, received, reason, clock.instant())) {
            LOG.warnf(
                    "parked %s %s: %s",
                    received.envelope().type(), received.envelope().id(), reason);
            outbox.tell(new EventParked(
                    received.complaintId(),
                    clock.instant(),
                    id,
                    service,
                    received.topic(),
                    received.envelope().id(),
                    received.envelope().type(),
                    reason));
        }
    }

    private void replayOne(ParkedEvent event, String by, String reason) {
        readers.stream()
                .filter(reader -> reader.topic().name().equals(event.topic()))
                .findFirst()
                .ifPresentOrElse(reader -> take(event, reader), () -> {
                    throw new IllegalStateException("nobody reads " + event.topic() + " any more");
                });
        outbox.tell(new ParkedEventReplayed(event.complaintId(), clock.instant(), event.id(), service, by, reason));
    }

    private <F extends Fact> void take(ParkedEvent event, Hears<F> reader) {
        Topic<F> topic = reader.topic();
        Received<F> received = parked.take(event, topic);
        reader.hear(List.of(received.heard()));
    }
}
