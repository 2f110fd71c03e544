package complaints.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
}
