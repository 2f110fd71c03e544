package complaints.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** All complaints, with the contacts that joined them. */
@ApplicationScoped
public class Complaints {

    private final Jdbi jdbi;

    Complaints(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Keeps new complaints and the words they are found by.
     *
     * @param recordedBy who recorded each
     */
    public void add(Map<Complaint, String> recordedBy) {
        if (!recordedBy.isEmpty()) {
            jdbi.useHandle(handle -> NewComplaints.insert(handle.getConnection(), recordedBy));
        }
    }

    /** The complaint, locked until the transaction ends. */
    public Optional<Complaint> lock(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from complaint where id = :id for update")
                .bind("id", id)
                .map((row, context) -> ComplaintRow.read(row))
                .findOne());
    }

    /** Finds by id or key; a mistyped key is refused without looking. */
    public Optional<UUID> idOf(String idOrKey) {
        return ComplaintName.read(idOrKey)
                .flatMap(name -> name.id() != null
                        ? Optional.of(name.id())
                        : jdbi.withHandle(handle -> handle.createQuery("select id from complaint where key = :key")
                                .bind("key", name.key().code())
                                .mapTo(UUID.class)
                                .findOne()));
    }

    /** @throws ComplaintUnknown where there is none */
    public Complaint lock(String idOrKey) {
        return idOf(idOrKey).flatMap(this::lock).orElseThrow(ComplaintUnknown::new);
    }

    /** Keeps a contact and the words it adds. */
    public void join(Complaint complaint, Contact contact, String by) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        with joined as (
                          insert into contact (id, complaint_id, at, taken_by, channel, reason, text, customer_minutes)
                          values (:id, :complaint, :at, :by, :channel, :reason, :text, :minutes) returning text)
                        update complaint_words set words = words || words_of(:language, joined.text)
                        from joined where complaint_id = :complaint""")
                .bind("id", contact.id())
                .bind("complaint", complaint.id())
                .bind("at", contact.at())
                .bind("by", by)
                .bind("channel", contact.channel())
                .bind("reason", contact.reason())
                .bind("text", contact.text())
                .bind("minutes", contact.customerMinutes())
                .bind("language", complaint.customer().language())
                .execute());
    }

    /** Keeps that the customer took it back. */
    public void withdrawn(Complaint complaint, String reason, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update complaint set status = :status, ended_at = :at, withdrawal = :reason where id = :id")
                .bind("status", complaint.status())
                .bind("at", at)
                .bind("reason", reason)
                .bind("id", complaint.id())
                .execute());
    }

    /** Keeps that something is missing, or is no more, and the terms that follow from it. */
    public void completion(Complaint complaint) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update complaint set status = :status, missing = :missing, completion_asked_at = :asked,
                          completed_at = :completed, answer_by = :answerBy, clocks = :clocks::jsonb where id = :id""")
                .bind("status", complaint.status())
                .bindArray("missing", String.class, complaint.completion().missing())
                .bind("asked", complaint.completion().asked())
                .bind("completed", complaint.completion().completed())
                .bind("answerBy", complaint.terms().answerBy())
                .bind("clocks", ComplaintRow.clocks(complaint.terms().clocks()))
                .bind("id", complaint.id())
                .execute());
    }
}
