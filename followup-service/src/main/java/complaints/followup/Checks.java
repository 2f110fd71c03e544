package complaints.followup;

import complaints.events.CheckKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** All checks. Whatever is read here to be changed stays locked until the transaction ends. */
@ApplicationScoped
public class Checks {

    private final Jdbi jdbi;

    Checks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps new checks; one that exists already for the same closing and kind is left as it is. */
    public void add(Collection<Check> checks) {
        jdbi.useHandle(handle -> Bulk.of(handle, checks, CheckSql.ADD)
                .column("id", check -> check.subject.id())
                .column("complaint", check -> check.subject.complaintId())
                .column("closing", check -> check.subject.closing())
                .column("kind", check -> check.subject.kind())
                .column("status", check -> check.status)
                .column("customer", check -> check.subject.to().customer())
                .column("domain", check -> check.subject.to().mailDomain())
                .column("zone", check -> check.subject.to().zone())
                .column("exact", check -> check.subject.exact())
                .column("reminder", check -> check.subject.reminder())
                .column("scheduledAt", check -> check.scheduledAt)
                .column("due", check -> check.due)
                .column("nextAt", check -> check.nextAt)
                .execute());
    }

    /** Keeps how far checks have come; those that close first, because a customer has at most one open check. */
    public void save(Collection<Check> checks) {
        jdbi.useHandle(handle -> {
            saveTogether(
                    handle,
                    checks.stream().filter(check -> !check.status.isOpen()).toList());
            saveTogether(
                    handle,
                    checks.stream().filter(check -> check.status.isOpen()).toList());
        });
    }

    /** The check, locked. */
    public Optional<Check> locked(UUID id) {
        return jdbi.withHandle(handle -> handle.select("select * from satisfaction_check where id = ? for update", id)
                .map((row, context) -> check(row))
                .findOne());
    }

    /** The check as it stands. */
    public Optional<Check> find(UUID id) {
        return jdbi.withHandle(handle -> handle.select("select * from satisfaction_check where id = ?", id)
                .map((row, context) -> check(row))
                .findOne());
    }

    /** All checks of a complaint, by closing and kind. */
    public List<Check> of(UUID complaint) {
        return jdbi.withHandle(handle -> handle.select(
                        "select * from satisfaction_check where complaint_id = ? order by closing, kind", complaint)
                .map((row, context) -> check(row))
                .list());
    }

    /** What is next, earliest first; checks that somebody else is changing are passed over. */
    public List<Check> claimNext(Instant now, int most) {
        return jdbi.withHandle(handle -> handle.select(
                        """
                        select * from satisfaction_check where next_at <= ?
                        order by next_at limit ? for update skip locked""",
                        Columns.utc(now),
                        most)
                .map((row, context) -> check(row))
                .list());
    }

    /** The check, where it is next; passed over where somebody else is changing it. */
    public List<Check> claim(UUID id, Instant now) {
        return jdbi.withHandle(handle -> handle.select(
                        "select * from satisfaction_check where id = ? and next_at <= ? for update skip locked",
                        id,
                        Columns.utc(now))
                .map((row, context) -> check(row))
                .list());
    }

    /** Which are next, earliest first, whatever state they are in. */
    public List<UUID> next(Instant now, int most) {
        return jdbi.withHandle(handle -> handle.select(
                        "select id from satisfaction_check where next_at <= ? order by next_at limit ?",
                        Columns.utc(now),
                        most)
                .mapTo(UUID.class)
                .list());
    }

    /** Lets a check that cannot be taken wait, whatever state it is in, and counts it as stuck until it is saved. */
    public void standBack(UUID id, Instant now, Duration by) {
        jdbi.useHandle(handle -> handle.execute(
                """
                update satisfaction_check set next_at = ?, stuck_since = coalesce(stuck_since, ?) where id = ?""",
                Columns.utc(now.plus(by)),
                Columns.utc(now),
                id));
    }

    public long countStuck() {
        return jdbi.withHandle(
                handle -> handle.select("select count(*) from satisfaction_check where stuck_since is not null")
                        .mapTo(Long.class)
                        .one());
    }

    /** Checks of these complaints that wait, are open, or still take an answer; locked. */
    public List<Check> unfinished(Collection<UUID> complaints, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select * from satisfaction_check where complaint_id = any (:complaints)
                        and (status in ('SCHEDULED', 'ASKED', 'REMINDED') or status = 'LAPSED' and answer_until > :now)
                        order by id for update""")
                .bindArray("complaints", UUID.class, complaints)
                .bind("now", Columns.utc(now))
                .map((row, context) -> check(row))
                .list());
    }

    /** Checks of a customer that wait or are open, of all his complaints; locked. */
    public List<Check> unfinished(String customer) {
        return jdbi.withHandle(handle -> handle.select(
                        """
                        select * from satisfaction_check where customer = ? and next_at is not null
                        order by id for update""",
                        customer)
                .map((row, context) -> check(row))
                .list());
    }

    /** The open checks of these customers, locked: at most one each. */
    public List<Check> open(Collection<String> customers) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select * from satisfaction_check
                        where customer = any (:customers) and status in ('ASKED', 'REMINDED') order by id for update""")
                .bindArray("customers", String.class, customers)
                .map((row, context) -> check(row))
                .list());
    }

    /** Keeps checks of a complaint that are not asked yet from being asked before an instant. */
    public void holdBack(UUID complaint, Instant until) {
        jdbi.useHandle(handle -> handle.execute(
                """
                update satisfaction_check set next_at = greatest(next_at, ?)
                where complaint_id = ? and status = 'SCHEDULED'""",
                Columns.utc(until),
                complaint));
    }

    private static void saveTogether(Handle handle, Collection<Check> checks) {
        Bulk.of(handle, checks, CheckSql.SAVE)
                .column("id", check -> check.subject.id())
                .column("status", check -> check.status)
                .column("nextAt", check -> check.nextAt)
                .column("slotAt", check -> check.slotAt)
                .column("askedAt", check -> check.askedAt)
                .column("remindedAt", check -> check.remindedAt)
                .column("answerUntil", check -> check.answerUntil)
                .column("answeredAt", check -> check.answeredAt)
                .column("raisedAt", check -> check.raisedAt)
                .column("cancelled", check -> check.cancelled)
                .execute();
    }

    private static Check check(ResultSet row) throws SQLException {
        Check check = new Check(
                subject(row),
                CheckStatus.valueOf(row.getString("status")),
                Columns.instant(row, "scheduled_at"),
                Columns.instant(row, "due"));
        check.nextAt = Columns.instant(row, "next_at");
        check.slotAt = Columns.instant(row, "slot_at");
        check.askedAt = Columns.instant(row, "asked_at");
        check.remindedAt = Columns.instant(row, "reminded_at");
        check.answerUntil = Columns.instant(row, "answer_until");
        check.answeredAt = Columns.instant(row, "answered_at");
        check.raisedAt = Columns.instant(row, "raised_at");
        check.cancelled = row.getString("cancelled");
        return check;
    }

    private static CheckSubject subject(ResultSet row) throws SQLException {
        String reminder = row.getString("reminder");
        return new CheckSubject(
                row.getObject("id", UUID.class),
                row.getObject("complaint_id", UUID.class),
                row.getInt("closing"),
                CheckKind.valueOf(row.getString("kind")),
                Columns.recipient(row),
                row.getBoolean("exact"),
                reminder == null ? null : Term.parse(reminder));
    }
}
