package complaints.followup.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import complaints.followup.review.ReviewView.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The reviews, one per week. A pack is kept as it was when the review was opened. */
@ApplicationScoped
class Reviews {

    /** How long after opening a review has to be held: by Wednesday morning. */
    static final Duration TIME_TO_HOLD = Duration.ofDays(2);

    private static final TypeReference<List<Minutes.Decision>> DECISIONS = new TypeReference<>() {};

    private final Jdbi jdbi;
    private final ObjectMapper json;

    Reviews(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    boolean exists(String week) {
        return jdbi.withHandle(handle -> handle.select("select exists (select from review where week = ?)", week)
                .mapTo(Boolean.class)
                .one());
    }

    void open(ReviewPack pack, Instant at) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into review (week, seed, pack, opened_at) values (?, ?, ?, ?) on conflict do nothing",
                pack.week(),
                pack.seed(),
                write(pack),
                utc(at)));
    }

    /** Weeks whose review was opened and not mailed yet. */
    List<String> unmailed() {
        return jdbi.withHandle(handle -> handle.select("select week from review where mailed_at is null order by week")
                .mapTo(String.class)
                .list());
    }

    void mailed(String week, Instant at) {
        jdbi.useHandle(handle -> handle.execute("update review set mailed_at = ? where week = ?", utc(at), week));
    }

    /** Weeks whose review was missed without anybody being told. */
    List<String> unalarmed(Instant now) {
        return jdbi.withHandle(handle -> handle.select(
                        """
                        select week from review where held_at is null and alarmed_at is null and opened_at < ?
                        order by week""",
                        utc(now.minus(TIME_TO_HOLD)))
                .mapTo(String.class)
                .list());
    }

    void alarmed(String week, Instant at) {
        jdbi.useHandle(handle -> handle.execute("update review set alarmed_at = ? where week = ?", utc(at), week));
    }

    /** The last weeks that have a review, the newest first. */
    List<ReviewWeekState> weeks(Instant now) {
        return jdbi.withHandle(handle -> handle.select(
                        """
                        select week, held_at is not null as held, held_at is null and opened_at < ? as overdue
                        from review order by week desc limit 8""",
                        utc(now.minus(TIME_TO_HOLD)))
                .map((row, context) ->
                        new ReviewWeekState(row.getString("week"), row.getBoolean("held"), row.getBoolean("overdue")))
                .list());
    }

    /** Weeks whose review should have been held by now. */
    List<String> overdue(Instant now) {
        return jdbi.withHandle(handle -> handle.select(
                        "select week from review where held_at is null and opened_at < ? order by week",
                        utc(now.minus(TIME_TO_HOLD)))
                .mapTo(String.class)
                .list());
    }

    void record(String week, Minutes minutes, String by, Instant at) {
        jdbi.useHandle(handle -> {
            handle.execute(
                    """
                    insert into review_minutes (week, recorded_at, recorded_by, present, minutes, decisions)
                    values (?, ?, ?, ?, ?, ?)""",
                    week,
                    utc(at),
                    by,
                    minutes.present(),
                    minutes.minutes(),
                    write(minutes.decisions()));
            handle.execute("update review set held_at = coalesce(held_at, ?) where week = ?", utc(at), week);
        });
    }

    Optional<ReviewView> find(String week, Instant now) {
        return jdbi.withHandle(handle -> handle.select("select * from review where week = ?", week)
                .map((row, context) -> view(row, now))
                .findOne());
    }

    /** All reviews, the newest first, at most a year of them. */
    List<ReviewView> all(Instant now) {
        return jdbi.withHandle(handle -> handle.select("select * from review order by week desc limit 53")
                .map((row, context) -> view(row, now))
                .list());
    }

    private ReviewView view(ResultSet row, Instant now) throws SQLException {
        String week = row.getString("week");
        Instant opened = instant(row, "opened_at");
        Instant held = instant(row, "held_at");
        Instant until = opened.plus(TIME_TO_HOLD);
        boolean overdue = held == null && until.isBefore(now);
        return new ReviewView(week, opened, until, held, overdue, pack(row.getString("pack")), minutes(week));
    }

    private List<Recorded> minutes(String week) {
        return jdbi.withHandle(
                handle -> handle.select("select * from review_minutes where week = ? order by position", week)
                        .map((row, context) -> new Recorded(
                                instant(row, "recorded_at"),
                                row.getString("recorded_by"),
                                row.getString("present"),
                                row.getString("minutes"),
                                decisions(row.getString("decisions"))))
                        .list());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReviewPack pack(String text) {
        try {
            return json.readValue(text, ReviewPack.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Minutes.Decision> decisions(String text) {
        try {
            return json.readValue(text, DECISIONS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
