package complaints.messaging;

import complaints.events.Fact;
import complaints.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The table of parked events; {@code position} is the order in which they came. */
@ApplicationScoped
class ParkedEvents {

    private static final String COLUMNS = "id, topic, complaint_id, event_id, type, reason, parked_at";

    private final Jdbi jdbi;

    ParkedEvents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    boolean add(UUID id, Received<?> received, String reason, Instant at) {
        Envelope envelope = received.envelope();
        return jdbi.withHandle(handle -> {
            handle.execute("insert into processed_event (event_id) values (?) on conflict do nothing", envelope.id());
            return handle.execute(
                            """
                            insert into parked_event (id, topic, complaint_id, event_id, type, source, at, sequence,
                                                      traceparent, payload, reason, parked_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (event_id) do nothing""",
                            id,
                            received.topic(),
                            received.complaintId(),
                            envelope.id(),
                            envelope.type(),
                            envelope.source(),
                            envelope.time(),
                            envelope.sequence(),
                            envelope.traceparent(),
                            received.payload(),
                            reason,
                            at)
                    == 1;
        });
    }

    Set<UUID> blocked(Collection<UUID> complaints) {
        return jdbi.withHandle(handle -> new HashSet<>(handle.createQuery(
                        "select complaint_id from parked_event where complaint_id = any (:complaints) for share")
                .bindArray("complaints", UUID.class, complaints)
                .mapTo(UUID.class)
                .list()));
    }

    List<ParkedEvent> list(int limit) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select " + COLUMNS + " from parked_event order by position limit :limit")
                        .bind("limit", limit)
                        .map((row, context) -> parkedEvent(row))
                        .list());
    }

    /** An event that may be replayed now: no earlier one of its complaint is parked. */
    Optional<ParkedEvent> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + " from parked_event p where id = :id"
                        + " and not exists (select from parked_event e"
                        + " where e.complaint_id = p.complaint_id and e.position < p.position)")
                .bind("id", id)
                .map((row, context) -> parkedEvent(row))
                .findOne());
    }

    Optional<ParkedEvent> next(ParkedEvent after) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS
                        + " from parked_event where complaint_id = :complaint order by position limit 1")
                .bind("complaint", after.complaintId())
                .map((row, context) -> parkedEvent(row))
                .findOne());
    }

    /** Takes an event out to be replayed. */
    <F extends Fact> Received<F> take(ParkedEvent event, Topic<F> topic) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        delete from parked_event where id = :id
                        returning event_id, type, source, at, sequence, traceparent, complaint_id, payload""")
                .bind("id", event.id())
                .map((row, context) -> Received.read(
                        topic, envelope(row), row.getObject("complaint_id", UUID.class), row.getBytes("payload")))
                .one());
    }

    void remove(UUID id) {
        jdbi.useHandle(handle -> handle.execute("delete from parked_event where id = ?", id));
    }

    private static Envelope envelope(ResultSet row) throws SQLException {
        return new Envelope(
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("source"),
                row.getTimestamp("at").toInstant(),
                row.getLong("sequence"),
                row.getString("traceparent"));
    }

    private static ParkedEvent parkedEvent(ResultSet row) throws SQLException {
        return new ParkedEvent(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getObject("complaint_id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("reason"),
                row.getTimestamp("parked_at").toInstant());
    }
}
