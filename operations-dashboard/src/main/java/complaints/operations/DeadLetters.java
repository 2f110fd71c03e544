package complaints.operations;

import complaints.events.DeadLetterFact;
import complaints.events.DeadLetterFact.EventParked;
import complaints.events.DeadLetterFact.ParkedEventDiscarded;
import complaints.events.DeadLetterFact.ParkedEventReplayed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What the services parked, and what became of it. The parking and its end may be heard in either order. */
@ApplicationScoped
public class DeadLetters {

    private static final String COLUMNS =
            "parked_id, service, complaint_id, event_id, topic, type, reason, parked_at, ended_at, ended_as, ended_by, ended_why";

    private final Jdbi jdbi;

    DeadLetters(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void note(List<DeadLetterFact> facts) {
        jdbi.useHandle(handle -> facts.forEach(fact -> fact.tell(new Writing(handle))));
    }

    /** Those that wait for somebody, oldest first; then, where there is room, those that ended last. */
    public List<DeadLetter> list(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS
                        + " from dead_letter order by ended_at is not null, ended_at desc, parked_at limit :limit")
                .bind("limit", limit)
                .map((row, context) -> DeadLetter.of(row))
                .list());
    }

    /** How many wait, but never counted beyond {@code most}. */
    public int waiting(int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from (select from dead_letter where ended_at is null limit :most) waiting")
                .bind("most", most)
                .mapTo(Integer.class)
                .one());
    }

    public Optional<DeadLetter> find(UUID parkedId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select " + COLUMNS + " from dead_letter where parked_id = :id")
                        .bind("id", parkedId)
                        .map((row, context) -> DeadLetter.of(row))
                        .findOne());
    }

    private record Writing(Handle handle) implements DeadLetterFact.Reader {

        @Override
        public void on(EventParked fact) {
            handle.execute(
                    """
                    insert into dead_letter (parked_id, service, complaint_id, event_id, topic, type, reason, parked_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (parked_id) do update set
                      event_id = excluded.event_id, topic = excluded.topic, type = excluded.type,
                      reason = excluded.reason, parked_at = excluded.parked_at""",
                    fact.parkedId(),
                    fact.service(),
                    fact.complaintId(),
                    fact.eventId(),
                    fact.topic(),
                    fact.type(),
                    fact.reason(),
                    fact.at());
        }

        @Override
        public void on(ParkedEventReplayed fact) {
            ended(fact.parkedId(), fact.service(), fact.complaintId(), fact.at(), "REPLAYED", fact.by(), fact.reason());
        }

        @Override
        public void on(ParkedEventDiscarded fact) {
            ended(
                    fact.parkedId(),
                    fact.service(),
                    fact.complaintId(),
                    fact.at(),
                    "DISCARDED",
                    fact.by(),
                    fact.reason());
        }

        private void ended(UUID id, String service, UUID complaint, Instant at, String as, String by, String why) {
            handle.execute(
                    """
                    insert into dead_letter (parked_id, service, complaint_id, ended_at, ended_as, ended_by, ended_why)
                    values (?, ?, ?, ?, ?, ?, ?)
                    on conflict (parked_id) do update set ended_at = excluded.ended_at, ended_as = excluded.ended_as,
                      ended_by = excluded.ended_by, ended_why = excluded.ended_why""",
                    id,
                    service,
                    complaint,
                    at,
                    as,
                    by,
                    why);
        }
    }
}
