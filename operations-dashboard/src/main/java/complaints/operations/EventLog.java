package complaints.operations;

import complaints.events.Fact;
import complaints.events.Topic;
import complaints.events.Topics;
import complaints.messaging.Envelope;
import complaints.messaging.Wire;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Everything that was heard. Positions rise in the order of commits, because one writes at a time. */
@ApplicationScoped
public class EventLog {

    private static final List<RowSet.Column<Noted>> COLUMNS = List.of(
            RowSet.uuid(noted -> noted.envelope().id()),
            RowSet.text(Noted::topic),
            RowSet.text(noted -> noted.envelope().type()),
            RowSet.uuid(Noted::complaintId),
            RowSet.time(noted -> noted.fact().at()),
            RowSet.number(noted -> noted.envelope().sequence()),
            RowSet.text(noted -> noted.envelope().traceparent()),
            RowSet.time(Noted::heardAt),
            RowSet.bytes(Noted::payload));

    private final Jdbi jdbi;

    EventLog(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Where an event stands in the log. */
    public record Place(long position, Noted event) {}

    /** Until this transaction ends nobody else writes to the log or the projection. */
    public void lock() {
        jdbi.useHandle(handle -> handle.execute("select pg_advisory_xact_lock(hashtext('event_log'))"));
    }

    public void add(List<Noted> events) {
        jdbi.useHandle(handle -> RowSet.write(
                handle,
                """
                insert into event_log (event_id, topic, type, complaint_id, at, sequence, traceparent, heard_at, payload)
                select * from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::timestamptz[], ?::bigint[],
                                     ?::text[], ?::timestamptz[], ?::bytea[])
                on conflict (event_id) do nothing""",
                events,
                COLUMNS));
    }

    /** What was heard after {@code position}, in that order. */
    public List<Place> after(long position, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select position, event_id, topic, type, at, sequence, traceparent, heard_at, payload
                        from event_log where position > :position order by position limit :most""")
                .bind("position", position)
                .bind("most", most)
                .map((row, context) -> new Place(row.getLong("position"), noted(row)))
                .list());
    }

    private static Noted noted(ResultSet row) throws SQLException {
        Topic<? extends Fact> topic = topic(row.getString("topic"));
        Envelope envelope = new Envelope(
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                topic.source(),
                row.getTimestamp("at").toInstant(),
                row.getLong("sequence"),
                row.getString("traceparent"));
        byte[] payload = row.getBytes("payload");
        Fact fact = Wire.read(payload, topic.type(envelope.type()).orElseThrow());
        return new Noted(
                topic.name(), fact, envelope, row.getTimestamp("heard_at").toInstant(), payload);
    }

    private static Topic<? extends Fact> topic(String name) {
        return Topics.TOLD.stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .<Topic<? extends Fact>>map(topic -> topic)
                .orElseGet(() -> Topics.deadLetters(name.substring(0, name.indexOf('.'))));
    }
}
