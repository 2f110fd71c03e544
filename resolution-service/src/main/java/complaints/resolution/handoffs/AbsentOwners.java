package complaints.resolution.handoffs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Open cases whose owner is away and that nobody has been asked to take for a day. */
@ApplicationScoped
class AbsentOwners {

    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofDays(1);

    private final Jdbi jdbi;

    AbsentOwners(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<UUID> cases(Instant now, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select c.id from handler h
                        join resolution_case c on c.owner_id = h.id and c.status <> 'CLOSED'
                        where h.absent_until > :now
                          and not exists (select from handoff o where o.case_id = c.id
                                          and (o.state = 'OFFERED' or o.offered_at > :recently))
                        order by c.next_due limit :limit""")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("recently", now.minus(BEFORE_ASKING_AGAIN).atOffset(ZoneOffset.UTC))
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
    }
}
