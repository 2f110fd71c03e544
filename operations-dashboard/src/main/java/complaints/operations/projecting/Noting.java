package complaints.operations.projecting;

import complaints.events.Fact;
import complaints.events.Topic;
import complaints.messaging.Heard;
import complaints.operations.EventLog;
import complaints.operations.FactsNoted;
import complaints.operations.Noted;
import complaints.operations.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Writes what was heard to the log, and what it changes to the projection. */
@ApplicationScoped
class Noting {

    private final EventLog log;
    private final Projection projection;
    private final Event<FactsNoted> noted;
    private final Clock clock;

    Noting(EventLog log, Projection projection, Event<FactsNoted> noted, Clock clock) {
        this.log = log;
        this.projection = projection;
        this.noted = noted;
        this.clock = clock;
    }

    @Transactional
    <F extends Fact> void note(Topic<F> topic, List<Heard<F>> batch) {
        Instant now = clock.instant();
        List<Noted> events =
                batch.stream().map(heard -> Noted.of(topic.name(), heard, now)).toList();
        log.lock();
        log.add(events);
        noted.fire(new FactsNoted(events, projection.write(events)));
    }
}
