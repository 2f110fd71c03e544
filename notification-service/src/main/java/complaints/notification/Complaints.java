package complaints.notification;

import complaints.events.Fact;
import complaints.events.Topic;
import complaints.events.Topics;
import complaints.messaging.Heard;
import complaints.messaging.Wire;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** All complaints heard of, with their facts. */
@ApplicationScoped
public class Complaints {

    private final Jdbi jdbi;

    Complaints(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Holds these complaints until the transaction ends, so that whoever decides about one has heard all that others
     * heard before. In the order of their ids, so that nobody waits in a circle.
     */
    public void lock(Collection<UUID> ids) {
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            "insert into complaint (id) select distinct unnest(:ids) order by 1 on conflict do nothing")
                    .bindArray("ids", UUID.class, ids)
                    .execute();
            handle.createQuery("select id from complaint where id = any (:ids) order by id for update")
                    .bindArray("ids", UUID.class, ids)
                    .mapTo(UUID.class)
                    .list();
        });
    }

    public void keep(String topic, List<? extends Heard<?>> batch, Instant heardAt) {
        jdbi.useHandle(handle -> {
            var rows = handle.prepareBatch(
                    """
                    insert into fact (id, complaint_id, topic, type, payload, heard_at)
                    values (:id, :complaint, :topic, :type, :payload, :heardAt) on conflict do nothing""");
            for (Heard<?> heard : batch) {
                rows.bind("id", heard.envelope().id())
                        .bind("complaint", heard.fact().complaintId())
                        .bind("topic", topic)
                        .bind("type", heard.envelope().type())
                        .bind("payload", heard.payload())
                        .bind("heardAt", heardAt)
                        .add();
            }
            rows.execute();
        });
    }

    public List<Complaint> find(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> {
            Map<UUID, Complaint> found = new LinkedHashMap<>();
            handle.createQuery(
                            """
                            select fact.id, complaint_id, coalesce(status_link, complaint_id) as link, topic, type, payload, heard_at
                            from fact join complaint on complaint.id = complaint_id
                            where complaint_id = any (:ids) order by complaint_id, position""")
                    .bindArray("ids", UUID.class, ids)
                    .map((row, context) -> {
                        UUID id = row.getObject("complaint_id", UUID.class);
                        UUID link = row.getObject("link", UUID.class);
                        found.computeIfAbsent(id, first -> new Complaint(id, link, new ArrayList<>()))
                                .facts()
                                .add(heard(row));
                        return id;
                    })
                    .list();
            return List.copyOf(found.values());
        });
    }

    /** The id of a recorded complaint by its id or its key, however that was typed. */
    public Optional<UUID> idOf(String idOrKey) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id from complaint where key = :key union all select id from complaint where id = cast(:id as uuid)")
                .bind("key", KeyAsTold.of(idOrKey))
                .bind("id", uuid(idOrKey.strip()))
                .mapTo(UUID.class)
                .findFirst());
    }

    private static UUID uuid(String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException isNone) {
            return null;
        }
    }

    /**
     * What is known of a recorded complaint.
     *
     * @param acknowledgeAt when an acknowledgement is due also without an owner; null where it is written
     */
    public record Known(UUID id, String key, Instant acknowledgeAt) {}

    public void know(List<Known> known) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        update complaint set key = known.key, acknowledge_at = known.at
                        from unnest(:ids, :keys, cast(:dates as timestamptz[])) as known (id, key, at)
                        where complaint.id = known.id
                          and (complaint.key, acknowledge_at) is distinct from (known.key, known.at)""")
                .bindArray("ids", UUID.class, known.stream().map(Known::id).toList())
                .bindArray("keys", String.class, known.stream().map(Known::key).toList())
                .bindArray(
                        "dates",
                        String.class,
                        known.stream()
                                .map(each -> Objects.toString(each.acknowledgeAt(), null))
                                .toList())
                .execute());
    }

    /** Recorded complaints whose acknowledgement has waited long enough for an owner. */
    public List<UUID> toAcknowledge(Instant now, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select id from complaint where acknowledge_at <= :now
                        order by acknowledge_at limit :limit for update skip locked""")
                .bind("now", now)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
    }

    private static HeardFact heard(ResultSet row) throws SQLException {
        return new HeardFact(
                row.getObject("id", UUID.class),
                fact(row.getString("topic"), row.getString("type"), row.getBytes("payload")),
                row.getTimestamp("heard_at").toInstant());
    }

    private static Fact fact(String topicName, String type, byte[] payload) {
        Topic<? extends Fact> topic = Topics.TOLD.stream()
                .filter(each -> each.name().equals(topicName))
                .findFirst()
                .orElseThrow();
        return Wire.read(payload, topic.type(type).orElseThrow());
    }
}
