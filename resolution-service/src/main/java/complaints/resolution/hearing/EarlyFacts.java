package complaints.resolution.hearing;

import complaints.events.Fact;
import complaints.events.Topic;
import complaints.messaging.Wire;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Facts about complaints not heard of yet: there is no order between topics. */
@ApplicationScoped
class EarlyFacts {

    private final Jdbi jdbi;

    EarlyFacts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    record EarlyFact(UUID complaintId, String topic, String type, byte[] payload) {
        <F extends Fact> F read(Topic<F> from) {
            return Wire.read(payload, from.type(type).orElseThrow());
        }
    }

    void keep(Topic<?> topic, Fact fact) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into early_fact (complaint_id, topic, type, payload) values (?, ?, ?, ?)",
                fact.complaintId(),
                topic.name(),
                Topic.wireName(fact.getClass()),
                Wire.write(fact)));
    }

    /** Takes what waits for these complaints, in the order it came. */
    List<EarlyFact> take(Collection<UUID> complaints) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        with taken as (delete from early_fact where complaint_id = any (:ids) returning *)
                        select * from taken order by position""")
                .bindArray("ids", UUID.class, complaints)
                .map((row, context) -> new EarlyFact(
                        row.getObject("complaint_id", UUID.class),
                        row.getString("topic"),
                        row.getString("type"),
                        row.getBytes("payload")))
                .list());
    }

    /** Complaints that have become cases while a fact about them was put aside. */
    List<UUID> ready(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select distinct complaint_id from early_fact e
                        where exists (select from resolution_case c where c.id = e.complaint_id) limit :limit""")
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
    }
}
