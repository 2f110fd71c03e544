package complaints.followup.review;

import complaints.followup.review.ReviewPack.Cause;
import complaints.followup.review.ReviewPack.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Finds what belongs into a week's pack. Every order is total, so that the same record gives the same pack. */
@ApplicationScoped
class PackQueries {

    private static final Duration LONG = Duration.ofDays(15);
    private static final int PER_STRATUM = 2;
    private static final int BEFORE = 4;
    private static final int REPEATED = 3;

    private static final String HITS =
            """
            select complaint_id, kind, string_agg(detail, '; ' order by at) as detail
            from review_note where at >= :from and at < :to group by complaint_id, kind
            union all
            select complaint_id, 'LOW_ANSWER', string_agg(satisfaction || '/5' || coalesce(': ' || comment, ''), '; '
                order by position)
            from answer join satisfaction_check on id = check_id
            where given_at >= :from and given_at < :to and (satisfaction <= 2 or not fulfilled) group by complaint_id
            union all
            select complaint_id, 'LONG_WAIT', extract(day from case when closing = 0 or reopened_closing >= closing then :to::timestamptz else closed_at end - recorded_at)::text
            from review_story join followed_complaint using (complaint_id)
            where closed_at >= :from and closed_at < :to and closed_at - recorded_at > :long * interval '1 day'
                or (closing = 0 or reopened_closing >= closing) and not withdrawn and recorded_at < :to::timestamptz - :long * interval '1 day'
            union all
            select complaint_id, 'SAMPLE', stratum from (
                select complaint_id, coalesce(category, '?') || ', ' || coalesce(outcome, '?') as stratum,
                    row_number() over (partition by category, outcome
                        order by md5(:seed || :week || complaint_id), complaint_id) as lot
                from followed_complaint where closed_at >= :from and closed_at < :to) drawn
            where lot <= :perStratum
            order by 2, 1""";

    private static final String CAUSES =
            """
            select root_cause, count(*) filter (where closed_at >= :from) as now,
                count(*) filter (where closed_at < :from) / :before::float as before
            from followed_complaint
            where closed_at >= :start and closed_at < :to and root_cause is not null
            group by root_cause having count(*) filter (where closed_at >= :from) >= :repeated
            order by 2 desc, 1""";

    private static final String CASES =
            """
            select *, coalesce(owner, owner_name) as who
            from review_story full join followed_complaint using (complaint_id)
            where complaint_id = any (:ids) order by complaint_id""";

    private final Jdbi jdbi;

    PackQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One complaint and one reason to look at it. */
    record Hit(UUID complaint, ReviewReason reason, String detail) {}

    List<Hit> hits(ReviewWeek week, long seed) {
        return jdbi.withHandle(handle -> in(week, handle, HITS)
                .bind("seed", String.valueOf(seed))
                .bind("week", week.name())
                .bind("long", LONG.toDays())
                .bind("perStratum", PER_STRATUM)
                .map((row, context) -> new Hit(
                        row.getObject("complaint_id", UUID.class),
                        ReviewReason.valueOf(row.getString("kind")),
                        row.getString("detail")))
                .list());
    }

    List<Cause> causes(ReviewWeek week) {
        return jdbi.withHandle(handle -> in(week, handle, CAUSES)
                .bind("start", utc(week.from().minus(Duration.ofDays(7 * BEFORE))))
                .bind("before", BEFORE)
                .bind("repeated", REPEATED)
                .map((row, context) ->
                        new Cause(row.getString("root_cause"), row.getLong("now"), row.getDouble("before")))
                .list());
    }

    int closed(ReviewWeek week) {
        String count = "select count(*) from followed_complaint where closed_at >= :from and closed_at < :to";
        return jdbi.withHandle(
                handle -> in(week, handle, count).mapTo(Integer.class).one());
    }

    /** The complaints themselves, without reasons. */
    List<Entry> cases(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(CASES)
                .bindArray("ids", UUID.class, ids)
                .map((row, context) -> entry(row))
                .list());
    }

    private static Query in(ReviewWeek week, Handle handle, String sql) {
        return handle.createQuery(sql).bind("from", utc(week.from())).bind("to", utc(week.to()));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("complaint_id", UUID.class),
                row.getString("complaint_key"),
                List.of(),
                List.of(),
                row.getString("category"),
                row.getString("who"),
                row.getString("outcome"),
                row.getString("root_cause"),
                instant(row, "recorded_at"),
                instant(row, "closed_at"),
                row.getString("story"),
                row.getString("team"),
                row.getString("reply"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
