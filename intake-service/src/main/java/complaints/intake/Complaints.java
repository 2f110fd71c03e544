package complaints.intake;

import complaints.events.Customer;
import complaints.events.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

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
        if (recordedBy.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch insert = handle.prepareBatch(
                    """
                    insert into complaint (id, key, recorded_at, recorded_by, status, customer_name, email, phone,
                      language, customer_since, customer_number, zone, channel, contract, category, story, questions,
                      desired_outcome, upset, vulnerable, missing, completion_asked_at, answer_by, clocks)
                    values (:id, :key, :recordedAt, :by, :status, :name, :email, :phone,
                      :language, :since, :number, :zone, :channel, :contract, :category, :story, :questions,
                      :desiredOutcome, :upset, :vulnerable, :missing, :askedAt, :answerBy, :clocks::jsonb)""");
            recordedBy.forEach((complaint, by) -> {
                bindComplaint(insert, complaint).bind("by", by);
                bindCustomer(insert, complaint.customer());
                bindStory(insert, complaint.story()).add();
            });
            insert.execute();
            addWords(handle, recordedBy.keySet());
        });
    }

    private static void addWords(Handle handle, Set<Complaint> complaints) {
        handle.createUpdate(
                        """
                        insert into complaint_words (complaint_id, words)
                        select id, to_tsvector('intake_other', customer_name)
                          || words_of(language, story || ' ' || array_to_string(questions, ' '))
                        from complaint where id = any(:ids)""")
                .bindArray(
                        "ids",
                        UUID.class,
                        complaints.stream().map(Complaint::id).toList())
                .execute();
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

    private static PreparedBatch bindComplaint(PreparedBatch insert, Complaint complaint) {
        return insert.bind("id", complaint.id())
                .bind("key", complaint.key().code())
                .bind("recordedAt", complaint.recordedAt())
                .bind("status", complaint.status())
                .bindArray("missing", String.class, complaint.completion().missing())
                .bind("askedAt", complaint.completion().asked())
                .bind("answerBy", complaint.terms().answerBy())
                .bind("clocks", ComplaintRow.clocks(complaint.terms().clocks()));
    }

    private static PreparedBatch bindCustomer(PreparedBatch insert, Customer customer) {
        return insert.bind("name", customer.name())
                .bind("email", customer.email())
                .bind("phone", customer.phone())
                .bind("language", customer.language())
                .bind("since", customer.since())
                .bind("number", customer.number())
                .bind("zone", customer.zone());
    }

    private static PreparedBatch bindStory(PreparedBatch insert, Story story) {
        return insert.bind("channel", story.channel())
                .bind("contract", story.contract())
                .bind("category", story.category())
                .bind("story", story.words())
                .bindArray(
                        "questions",
                        String.class,
                        story.questions().stream().map(Question::text).toList())
                .bind("desiredOutcome", story.desiredOutcome())
                .bind("upset", story.upset())
                .bind("vulnerable", story.vulnerable());
    }
}
