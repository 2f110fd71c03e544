package complaints.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** One row per complaint: its marks, and what can be read from them without drawing its picture. */
@ApplicationScoped
class Complaints {

    /** A complaint as it is written. */
    record Row(Picture picture, String marks) {}

    private static final List<RowSet.Column<Row>> COLUMNS = List.of(
            RowSet.uuid(row -> row.picture.id),
            RowSet.text(row -> row.picture.key),
            RowSet.text(row -> row.picture.category),
            RowSet.text(row -> row.picture.status()),
            RowSet.bool(row -> row.picture.open()),
            RowSet.text(row -> row.picture.ownerId),
            RowSet.text(row -> row.picture.owner),
            RowSet.bool(row -> row.picture.upset),
            RowSet.time(row -> instant(row.picture.recordedAt)),
            RowSet.time(row -> instant(row.picture.answerBy)),
            RowSet.time(row -> instant(row.picture.toldUntil().orElse(null))),
            RowSet.text(Row::marks));

    private final Jdbi jdbi;

    Complaints(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The marks of those that are known. */
    Map<UUID, String> marks(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select id, marks from complaint where id = any (:ids)")
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> Map.entry(row.getObject("id", UUID.class), row.getString("marks")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    void write(List<Row> rows) {
        jdbi.useHandle(handle -> RowSet.write(
                handle,
                """
                insert into complaint (id, key, category, status, is_open, owner_id, owner, upset,
                                       recorded_at, answer_by, told_until, marks)
                select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::text[], ?::text[],
                                     ?::boolean[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::text[])
                on conflict (id) do update set
                  key = excluded.key, category = excluded.category, status = excluded.status,
                  is_open = excluded.is_open, owner_id = excluded.owner_id, owner = excluded.owner,
                  upset = excluded.upset, recorded_at = excluded.recorded_at, answer_by = excluded.answer_by,
                  told_until = excluded.told_until, marks = excluded.marks""",
                rows,
                COLUMNS));
    }

    private static Instant instant(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
