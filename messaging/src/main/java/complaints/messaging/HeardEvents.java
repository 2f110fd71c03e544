package complaints.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** Remembers which events took effect: insert, then see whether a row came. */
@ApplicationScoped
class HeardEvents {

    private final Jdbi jdbi;
    private final int days;

    HeardEvents(Jdbi jdbi, @ConfigProperty(name = "complaints.inbox.remember-days", defaultValue = "14") int days) {
        this.jdbi = jdbi;
        this.days = days;
    }

    /** @return those not remembered before; an id that stands twice in {@code ids} is returned once */
    Set<UUID> remember(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> new HashSet<>(handle.createQuery(
                        """
                        insert into processed_event (event_id) select unnest(:ids) order by 1
                        on conflict do nothing returning event_id""")
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .list()));
    }

    /** Forgets what Kafka no longer holds; bounded, so that it never stands in anybody's way. */
    @Transactional
    void forget() {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        delete from processed_event where event_id in (
                          select event_id from processed_event where heard_at < now() - make_interval(days => :days)
                          limit 50000)""")
                .bind("days", days)
                .execute());
    }
}
