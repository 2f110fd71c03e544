package complaints.followup.review;

import complaints.events.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What the review may want to look at, as it happens. */
@ApplicationScoped
class ReviewNotes {

    private final Jdbi jdbi;

    ReviewNotes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Notes something worth a second look; the same twice is noted once. */
    void add(UUID complaint, ReviewReason reason, Instant at, String detail) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into review_note (complaint_id, kind, at, detail) values (?, ?, ?, ?) on conflict do nothing",
                complaint,
                reason.name(),
                utc(at),
                detail));
    }

    /** Keeps the customer's version. */
    void story(UUID complaint, Instant recordedAt, String story) {
        jdbi.useHandle(handle -> handle.execute(
                """
                insert into review_story (complaint_id, recorded_at, story) values (?, ?, ?)
                on conflict (complaint_id) do update
                set recorded_at = excluded.recorded_at, story = excluded.story""",
                complaint,
                utc(recordedAt),
                story));
    }

    /** Keeps who answers for the case now. */
    void owner(UUID complaint, Person owner) {
        jdbi.useHandle(handle -> handle.execute(
                """
                insert into review_story (complaint_id, owner) values (?, ?)
                on conflict (complaint_id) do update set owner = excluded.owner""",
                complaint,
                owner == null ? null : owner.name()));
    }

    /** Keeps the team's version, below what it said before. */
    void team(UUID complaint, String text) {
        append("team", complaint, text);
    }

    /** Keeps the customer's reply to it, below what he said before. */
    void reply(UUID complaint, String text) {
        append("reply", complaint, text);
    }

    private void append(String column, UUID complaint, String text) {
        jdbi.useHandle(handle -> handle.execute(
                """
                insert into review_story as known (complaint_id, %1$s) values (?, ?)
                on conflict (complaint_id) do update set %1$s = concat_ws(E'\\n\\n', known.%1$s, excluded.%1$s)"""
                        .formatted(column),
                complaint,
                text));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
