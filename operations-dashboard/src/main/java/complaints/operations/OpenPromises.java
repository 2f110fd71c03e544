package complaints.operations;

import complaints.operations.Picture.Promised;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The dates that wait to be kept. */
@ApplicationScoped
class OpenPromises {

    /** One date and the complaint it was told for. */
    record Row(UUID complaintId, Promised promise) {}

    private static final List<RowSet.Column<Row>> COLUMNS = List.of(
            RowSet.uuid(row -> row.promise.id()),
            RowSet.uuid(Row::complaintId),
            RowSet.text(row -> row.promise.kind()),
            RowSet.time(row -> Instant.ofEpochMilli(row.promise.due())));

    private final Jdbi jdbi;

    OpenPromises(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void write(List<Row> opened, List<UUID> ended) {
        jdbi.useHandle(handle -> {
            RowSet.write(
                    handle,
                    "delete from open_promise where promise_id = any (?)",
                    ended,
                    List.of(RowSet.uuid(id -> id)));
            RowSet.write(
                    handle,
                    """
                    insert into open_promise (promise_id, complaint_id, kind, due)
                    select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[])
                    on conflict (promise_id) do update set kind = excluded.kind, due = excluded.due""",
                    opened,
                    COLUMNS);
        });
    }
}
