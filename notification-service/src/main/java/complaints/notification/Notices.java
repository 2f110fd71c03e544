package complaints.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** All notices. Per fact, kind and recipient there is at most one, whatever happens: the table sees to it. */
@ApplicationScoped
public class Notices {

    /** That there is a notice, and what made it necessary. */
    public record Written(UUID complaintId, UUID factId, NoticeKind kind, Instant at) {}

    private final Jdbi jdbi;

    Notices(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps what is not kept yet. */
    public void add(Collection<Notice> notices) {
        jdbi.useHandle(handle -> {
            var rows = handle.prepareBatch(
                    """
                    insert into notice (id, complaint_id, fact_id, kind, recipient, language, key, subject, body_text,
                                        body_html, due, message_id, thread_id, written_at, state, settled_at, reason,
                                        next_attempt_at, urgent_by)
                    values (:id, :complaintId, :factId, :kind, :recipient, :language, :key, :subject, :text, :html,
                            :due, :messageId, :threadId, :writtenAt, :state, :settledAt, :reason, :writtenAt,
                            coalesce(cast(:urgentBy as timestamptz), 'infinity'))
                    on conflict do nothing""");
            notices.forEach(notice -> rows.bindMethods(notice).add());
            rows.execute();
        });
    }

    /**
     * All that waits of a complaint is as urgent as the most urgent of it, which may stand behind it, and as the nearest
     * date promised in it. What is more urgent stays so, also when that date has passed, was moved or was kept.
     */
    public void hasten(Collection<Complaint> complaints) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        with haste as (
                          select each.id, least(each.promised, min(urgent_by)) as by
                          from unnest(:ids, cast(:dates as timestamptz[])) as each (id, promised)
                          join notice on complaint_id = each.id and state = 'WRITTEN'
                          group by each.id, each.promised)
                        update notice set urgent_by = haste.by from haste
                        where complaint_id = haste.id and state = 'WRITTEN' and urgent_by > haste.by""")
                .bindArray(
                        "ids",
                        UUID.class,
                        complaints.stream().map(Complaint::id).toList())
                .bindArray(
                        "dates",
                        String.class,
                        complaints.stream()
                                .map(each -> each.promises()
                                        .nearest()
                                        .map(Instant::toString)
                                        .orElse(null))
                                .toList())
                .execute());
    }

    /** A complaint's notices, oldest first. */
    public List<Notice> of(UUID complaint) {
        return of(List.of(complaint));
    }

    public List<Notice> of(Collection<UUID> complaints) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from notice where complaint_id = any (:ids) order by complaint_id, position")
                .bindArray("ids", UUID.class, complaints)
                .map(Notices::notice)
                .list());
    }

    /** Which notices of these complaints there are, without what they say; oldest first. */
    public List<Written> written(Collection<UUID> complaints) {
        return jdbi.withHandle(handle -> handle.createQuery("select complaint_id, fact_id, kind, written_at from notice"
                        + " where complaint_id = any (:ids) order by complaint_id, position")
                .bindArray("ids", UUID.class, complaints)
                .map((row, context) -> new Written(
                        row.getObject("complaint_id", UUID.class),
                        row.getObject("fact_id", UUID.class),
                        NoticeKind.valueOf(row.getString("kind")),
                        instant(row, "written_at")))
                .list());
    }

    /** The complaint whose thread these Message-IDs belong to. */
    public Optional<UUID> complaintOf(Collection<String> messageIds) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select complaint_id from notice where message_id = any (:ids) limit 1")
                        .bindArray("ids", String.class, messageIds)
                        .mapTo(UUID.class)
                        .findOne());
    }

    /**
     * Turns notices that went out into bounced ones, also those whose taking was not marked yet: the return proves it. Those
     * that are something else already stay so.
     */
    public List<Notice> bounce(Collection<String> messageIds, Instant at, String reason) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        update notice set state = 'BOUNCED', settled_at = :at, reason = :reason, claimed_by = null
                        where message_id = any (:ids) and (state = 'SENT' or state = 'WRITTEN' and attempts > 0)
                        returning *""")
                .bind("at", at)
                .bind("reason", reason)
                .bindArray("ids", String.class, messageIds)
                .map(Notices::notice)
                .list());
    }

    /** Reads one row of the table. */
    public static Notice notice(ResultSet row, StatementContext context) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getObject("complaint_id", UUID.class),
                row.getObject("fact_id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("recipient"),
                row.getString("language"),
                row.getString("key"),
                row.getString("subject"),
                row.getString("body_text"),
                row.getString("body_html"),
                instant(row, "due"),
                row.getString("message_id"),
                row.getString("thread_id"),
                instant(row, "written_at"),
                NoticeState.valueOf(row.getString("state")),
                instant(row, "settled_at"),
                row.getString("reason"),
                row.getInt("attempts"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
