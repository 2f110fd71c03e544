package complaints.notification.sending;

import complaints.notification.Notice;
import complaints.notification.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The processes that send, by the database's clock, and what those that ended left behind. */
@ApplicationScoped
class Senders {

    /** An orphan: a notice still claimed by a process that has ended. */
    record Orphan(Notice notice, UUID formerSender) {}

    private static final String OF_THE_DEAD =
            """
            state = 'WRITTEN' and claimed_by is not null
            and (ending_at is null or ending_at < now() - interval '15 seconds')
            and not exists (select from sender s where s.id = claimed_by and s.alive_until > now())""";

    private final Jdbi jdbi;

    Senders(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void alive(UUID sender, int seconds) {
        jdbi.useHandle(handle -> {
            handle.execute(
                    """
                    insert into sender (id, alive_until) values (?, now() + make_interval(secs => ?))
                    on conflict (id) do update set alive_until = excluded.alive_until""",
                    sender,
                    seconds);
            handle.execute("delete from sender where alive_until < now() - interval '1 day'");
        });
    }

    /** Frees those that were surely not taken: their last line was never written. */
    void free() {
        jdbi.useHandle(handle -> handle.execute(
                "update notice set claimed_by = null where " + OF_THE_DEAD + " and handed_over_at is null"));
    }

    /** @param unheard whether each may have been taken, also where the database was not there to remember it */
    void freeAll(boolean unheard) {
        jdbi.useHandle(handle -> handle.execute(
                "update notice set claimed_by = null, handed_over_at = case when ? then coalesce(handed_over_at, now())"
                        + " end where " + OF_THE_DEAD,
                unheard));
    }

    List<Orphan> handedOver(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from notice where " + OF_THE_DEAD
                        + " and handed_over_at is not null limit :limit for update skip locked")
                .bind("limit", limit)
                .map((row, context) ->
                        new Orphan(Notices.notice(row, context), row.getObject("claimed_by", UUID.class)))
                .list());
    }
}
