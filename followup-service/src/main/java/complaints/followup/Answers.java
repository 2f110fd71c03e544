package complaints.followup;

import complaints.events.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What customers answered. Nothing here is ever changed: a correction is one more row, and the last one counts. */
@ApplicationScoped
public class Answers {

    private final Jdbi jdbi;

    Answers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One answer as it was given.
     *
     * @param by the channel it came on
     * @param recordedBy who wrote it down for the customer; null where he did it himself
     */
    public record Given(Answer answer, Instant at, Channel by, String recordedBy) {}

    /** Keeps an answer. */
    public void add(UUID check, Given given) {
        Answer answer = given.answer();
        jdbi.useHandle(handle -> handle.execute(
                """
                insert into answer (check_id, given_at, given_by, recorded_by, fulfilled, satisfaction, effort,
                    repeated, comment)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                check,
                Columns.utc(given.at()),
                given.by().name(),
                given.recordedBy(),
                answer.fulfilled(),
                answer.satisfaction(),
                answer.effort(),
                answer.repeated(),
                answer.comment()));
    }

    /** All answers to a check, the one that counts last. */
    public List<Given> of(UUID check) {
        return jdbi.withHandle(
                handle -> handle.select("select * from answer where check_id = ? order by position", check)
                        .map((row, context) -> given(row))
                        .list());
    }

    private static Given given(ResultSet row) throws SQLException {
        Answer answer = new Answer(
                row.getBoolean("fulfilled"),
                row.getInt("satisfaction"),
                row.getObject("effort", Integer.class),
                row.getObject("repeated", Boolean.class),
                row.getString("comment"));
        return new Given(
                answer,
                Columns.instant(row, "given_at"),
                Channel.valueOf(row.getString("given_by")),
                row.getString("recorded_by"));
    }
}
