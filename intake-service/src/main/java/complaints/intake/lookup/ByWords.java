package complaints.intake.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Finds complaints by words alone, newest first, in bounded time whatever the words: slice after slice is asked, until
 * there is enough or patience ends. Left to itself, PostgreSQL guesses how frequent the words are, and a wrong guess
 * costs seconds.
 */
@ApplicationScoped
class ByWords {

    /** The inner fence keeps the planner from walking all complaints; the first slice is always asked to its end. */
    private static final String WALK =
            """
            with recursive asked as materialized (select words_asked(:words) as words),
            walk (slice, ids, total, steps) as (
              select coalesce(:slice::integer, (select slice from complaint_words where complaint_id = :before::uuid),
                  (select last_value / 16384 from complaint_words_number where :before::uuid is null), -1)::integer + 1,
                array[]::uuid[], 0, 0
              union all
              select walk.slice - 1, hits.ids, walk.total + cardinality(hits.ids), walk.steps + 1
              from walk, asked, lateral (select array(
                  select complaint_id from (
                    select complaint_id from complaint_words w
                    where w.slice = walk.slice - 1 and w.words @@ asked.words offset 0) fitting
                  where walk.steps > 0 or :before::uuid is null or complaint_id < :before::uuid
                  order by complaint_id desc limit :size + 1) as ids) hits
              where walk.slice > 0 and walk.total <= :size
                and (walk.steps = 0 or clock_timestamp() < statement_timestamp() + interval '20 milliseconds'))
            select slice, ids from walk order by slice desc""";

    private final Jdbi jdbi;

    ByWords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Found find(Search search) {
        List<Slice> walked = jdbi.withHandle(handle -> handle.createQuery(WALK)
                .bind("words", search.words())
                .bind("before", search.from().before())
                .bind("slice", search.from().slice())
                .bind("size", search.size())
                .map((row, context) -> Slice.read(row))
                .list());
        List<UUID> ids = new ArrayList<>();
        walked.forEach(slice -> ids.addAll(slice.ids()));
        Found found = Found.of(ids, search.size());
        int last = walked.get(walked.size() - 1).number();
        return found.next() == null && last > 0 ? new Found(found.ids(), Integer.toString(last - 1)) : found;
    }

    private record Slice(int number, List<UUID> ids) {
        static Slice read(ResultSet row) throws SQLException {
            return new Slice(
                    row.getInt("slice"), List.of((UUID[]) row.getArray("ids").getArray()));
        }
    }
}
