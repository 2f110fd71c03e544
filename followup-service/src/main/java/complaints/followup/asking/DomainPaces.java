package complaints.followup.asking;

import complaints.followup.FollowupSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** When the next customer at each mail domain may be asked, kept so that a restart forgets no pace. */
@ApplicationScoped
class DomainPaces {

    private final Jdbi jdbi;
    private final Duration interval;

    DomainPaces(Jdbi jdbi, FollowupSettings settings) {
        this.jdbi = jdbi;
        this.interval = Duration.ofMinutes(1).dividedBy(settings.perDomainPerMinute());
    }

    /** The pace at these domains, locked until the transaction ends. */
    DomainPace at(Collection<String> domains, Instant now) {
        List<String> known = domains.stream().distinct().sorted().toList();
        Map<String, Instant> free = new TreeMap<>();
        jdbi.useHandle(handle -> handle.createQuery(
                        "select * from mail_domain where domain = any (:domains) order by domain for update")
                .bindArray("domains", String.class, known)
                .map((row, context) -> free.put(
                        row.getString("domain"),
                        row.getObject("free_at", OffsetDateTime.class).toInstant()))
                .list());
        return new DomainPace(free, interval, now);
    }

    /** Keeps the pace. */
    void save(DomainPace pace) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    """
                    insert into mail_domain (domain, free_at) values (?, ?)
                    on conflict (domain) do update set free_at = excluded.free_at""");
            pace.taken().forEach((domain, free) -> batch.add(domain, free.atOffset(ZoneOffset.UTC)));
            batch.execute();
        });
    }
}
