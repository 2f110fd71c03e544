package complaints.notification.sending;

import complaints.notification.Notice;
import complaints.notification.NoticeState;
import complaints.notification.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Notices that wait for the mail server, and who of the sending processes holds which. */
@ApplicationScoped
class Queue {

    private final Jdbi jdbi;

    Queue(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What is most urgent first. Of each complaint only its oldest unsent notice: its mails leave in the order they were
     * written. Where all that waits is for domains that get none, that is seen without reading it.
     *
     * @param without domains that get none now
     */
    List<Claimed> claim(UUID sender, Instant now, Set<String> without, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        with recursive waiting (domain) as (
                          select min(domain) from notice where state = 'WRITTEN' and claimed_by is null
                          union all
                          select (select min(n.domain) from notice n
                                  where n.state = 'WRITTEN' and n.claimed_by is null and n.domain > waiting.domain)
                          from waiting where waiting.domain = any (:without)),
                        free as (
                          select id from notice n
                          where exists (select from waiting where waiting.domain <> all (:without))
                            and state = 'WRITTEN' and claimed_by is null and next_attempt_at <= :now
                            and domain <> all (:without)
                            and not exists (select from notice e where e.complaint_id = n.complaint_id
                                            and e.state = 'WRITTEN' and e.position < n.position)
                          order by urgent_by, position limit :limit for update skip locked),
                        taken as (
                          update notice set claimed_by = :sender, attempts = attempts + 1
                          from free where notice.id = free.id returning notice.*)
                        select * from taken order by urgent_by, position""")
                .bind("sender", sender)
                .bind("now", now)
                .bindArray("without", String.class, without)
                .bind("limit", limit)
                .map((row, context) -> new Claimed(
                        Notices.notice(row, context),
                        row.getString("domain"),
                        row.getTimestamp("handed_over_at") != null))
                .list());
    }

    /** Notices that nobody holds and that were written before; locked. */
    List<Notice> overdue(Instant writtenBefore, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select * from notice where state = 'WRITTEN' and claimed_by is null and written_at < :before
                        order by written_at limit :limit for update skip locked""")
                .bind("before", writtenBefore)
                .bind("limit", limit)
                .map(Notices::notice)
                .list());
    }

    void fail(Notice notice, Instant at, String reason) {
        jdbi.useHandle(handle -> handle.execute(
                "update notice set state = 'FAILED', settled_at = ?, reason = ? where id = ?",
                at,
                reason,
                notice.id()));
    }

    /**
     * Asked before the last part of a mail is written: whether its notice is still this sender's. From now on nobody else
     * takes it up for a while, however dead this sender may look.
     */
    boolean begunToEnd(Notice notice, UUID sender) {
        return jdbi.withHandle(handle -> handle.execute(
                        """
                        update notice set ending_at = now()
                        where id = ? and claimed_by = ? and attempts = ? and state = 'WRITTEN'""",
                        notice.id(),
                        sender,
                        notice.attempts())
                == 1);
    }

    /** Whether an earlier attempt may have come to its end without anybody remembering. */
    boolean mayBeEnded(Notice notice) {
        return notice.attempts() > 1
                && jdbi.withHandle(
                        handle -> handle.select("select ending_at is not null from notice where id = ?", notice.id())
                                .mapTo(boolean.class)
                                .one());
    }

    /**
     * Remembers that the whole mail has been written to the mail server. One statement, outside any transaction: once it
     * is on its way to the database it counts, even if this process ends before the answer.
     */
    void handedOver(Notice notice, UUID sender) {
        jdbi.useHandle(handle -> handle.execute(
                """
                update notice set handed_over_at = now()
                where id = ? and claimed_by = ? and attempts = ? and state = 'WRITTEN'""",
                notice.id(),
                sender,
                notice.attempts()));
    }

    /** @return false where the claim is no longer this sender's */
    boolean settle(Notice notice, UUID sender, NoticeState state, Instant at, String reason) {
        return jdbi.withHandle(handle -> handle.execute(
                        """
                        update notice set state = ?, settled_at = ?, reason = ?, claimed_by = null
                        where id = ? and claimed_by = ? and state = 'WRITTEN'""",
                        state.name(),
                        at,
                        reason,
                        notice.id(),
                        sender)
                == 1);
    }

    /** @param unheard whether the mail may have been taken all the same */
    void postpone(Notice notice, UUID sender, Instant until, String reason, boolean unheard) {
        jdbi.useHandle(handle -> handle.execute(
                """
                update notice set next_attempt_at = ?, reason = ?, claimed_by = null,
                                  handed_over_at = case when ? then now() end
                where id = ? and claimed_by = ? and state = 'WRITTEN'""",
                until,
                reason,
                unheard,
                notice.id(),
                sender));
    }

    /** Gives back what was claimed and not begun. */
    void release(Notice notice, UUID sender) {
        jdbi.useHandle(handle -> handle.execute(
                "update notice set claimed_by = null, attempts = attempts - 1 where id = ? and claimed_by = ?",
                notice.id(),
                sender));
    }
}
