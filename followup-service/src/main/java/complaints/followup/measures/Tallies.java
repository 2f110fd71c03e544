package complaints.followup.measures;

import complaints.followup.measures.Tally.Scores;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Counts answers, the latest of each check, by the day the customer was asked. */
@ApplicationScoped
class Tallies {

    private static final String COUNT =
            """
            select %s as grp,
                count(*) as asked,
                count(latest.position) as answered,
                count(*) filter (where status in ('ASKED', 'REMINDED')) as waiting,
                count(*) filter (where status = 'CANCELLED') as cancelled,
                count(*) filter (where fulfilled) as fulfilled,
                count(*) filter (where satisfaction >= 4) as satisfied,
                count(repeated) as repeated_asked,
                count(*) filter (where repeated) as repeated,
                coalesce(sum(satisfaction), 0) as sat_sum, coalesce(sum(satisfaction * satisfaction), 0) as sat_squares,
                count(effort) as effort_count,
                coalesce(sum(effort), 0) as effort_sum, coalesce(sum(effort * effort), 0) as effort_squares
            from satisfaction_check asked
            join closing_circumstances using (complaint_id, closing)
            left join lateral (
                select * from answer where check_id = asked.id order by position desc limit 1) latest on true
            where asked_at >= ? and asked_at < ?
            group by grp order by grp""";

    private final Jdbi jdbi;

    Tallies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param from inclusive
     * @param to exclusive
     */
    List<Tally> by(Dimension dimension, Instant from, Instant to) {
        return jdbi.withHandle(handle -> handle.select(
                        COUNT.formatted(dimension.sql), from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC))
                .map((row, context) -> tally(row))
                .list());
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getString("grp"),
                row.getLong("asked"),
                row.getLong("answered"),
                row.getLong("waiting"),
                row.getLong("cancelled"),
                row.getLong("fulfilled"),
                row.getLong("satisfied"),
                row.getLong("repeated_asked"),
                row.getLong("repeated"),
                new Scores(row.getLong("answered"), row.getLong("sat_sum"), row.getLong("sat_squares")),
                new Scores(row.getLong("effort_count"), row.getLong("effort_sum"), row.getLong("effort_squares")));
    }
}
