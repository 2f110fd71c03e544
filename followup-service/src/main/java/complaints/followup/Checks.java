package complaints.followup;

import complaints.events.CheckKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** All checks. Whatever is read here to be changed stays locked until the transaction ends. */
@ApplicationScoped
public class Checks {

    private final Jdbi jdbi;

    Checks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps new checks; one that exists already for the same closing and kind is left as it is. */
    public void add(Collection<Check> checks) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    """
                    insert into satisfaction_check (id, complaint_id, closing, kind, status, customer, mail_domain,
                        zone, exact, reminder, scheduled_at, due, next_at)
                    values (:id, :complaint, :closing, :kind, :status, :customer, :domain, :zone, :exact, :reminder,
                        :scheduledAt, :due, :nextAt)
                    on conflict do nothing""");
            checks.forEach(each -> bindNew(batch, each));
            batch.execute();
        });
    }

    /** Keeps how far checks have come. */
    public void save(Collection<Check> checks) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    """
                    update satisfaction_check set status = :status, next_at = :nextAt, slot_at = :slotAt,
                        asked_at = :askedAt, reminded_at = :remindedAt, answer_until = :answerUntil,
                        answered_at = :answeredAt, raised_at = :raisedAt, cancelled = :cancelled
                    where id = :id""");
            checks.forEach(each -> bindProgress(batch, each));
            batch.execute();
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

    /** Checks of a complaint that wait, are open, or still take an answer, up to a closing; locked. */
    public List<Check> unfinished(UUID complaint, int closing, Instant now) {
        return jdbi.withHandle(handle -> handle.select(
                        """
                        select * from satisfaction_check where complaint_id = ? and closing <= ?
                        and (status in ('SCHEDULED', 'ASKED', 'REMINDED') or status = 'LAPSED' and answer_until > ?)
                        order by id for update""",
                        complaint,
                        closing,
                        Columns.utc(now))
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

    private static void bindNew(PreparedBatch batch, Check check) {
        CheckSubject subject = check.subject;
        batch.bind("id", subject.id())
                .bind("complaint", subject.complaintId())
                .bind("closing", subject.closing())
                .bind("kind", subject.kind().name())
                .bind("status", check.status.name())
                .bind("customer", subject.to().customer())
                .bind("domain", subject.to().mailDomain())
                .bind("zone", subject.to().zone().getId())
                .bind("exact", subject.exact())
                .bind(
                        "reminder",
                        subject.reminder() == null ? null : subject.reminder().toString())
                .bind("scheduledAt", Columns.utc(check.scheduledAt))
                .bind("due", Columns.utc(check.due))
                .bind("nextAt", Columns.utc(check.nextAt))
                .add();
    }

    private static void bindProgress(PreparedBatch batch, Check check) {
        batch.bind("id", check.subject.id())
                .bind("status", check.status.name())
                .bind("nextAt", Columns.utc(check.nextAt))
                .bind("slotAt", Columns.utc(check.slotAt))
                .bind("askedAt", Columns.utc(check.askedAt))
                .bind("remindedAt", Columns.utc(check.remindedAt))
                .bind("answerUntil", Columns.utc(check.answerUntil))
                .bind("answeredAt", Columns.utc(check.answeredAt))
                .bind("raisedAt", Columns.utc(check.raisedAt))
                .bind("cancelled", check.cancelled)
                .add();
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
