package complaints.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * How the machinery is doing. The outbox is never counted: what waits is estimated from its first and last id, which
 * is never too low.
 */
@ApplicationScoped
class MessagingMetrics {

    private static final Logger LOG = Logger.getLogger(MessagingMetrics.class);

    private static final String WAITING =
            """
            select coalesce(max(id) - min(id) + 1, 0) as pending,
                   coalesce(extract(epoch from now() - (select written_at from outbox order by id limit 1)), 0)::bigint
                       as oldest,
                   (select count(*) from (select from parked_event limit 10000) p) as parked
            from outbox""";

    private final MeterRegistry registry;
    private final Jdbi jdbi;
    private final AtomicLong pending;
    private final AtomicLong oldestSeconds;
    private final AtomicLong parked;

    MessagingMetrics(MeterRegistry registry, Jdbi jdbi) {
        this.registry = registry;
        this.jdbi = jdbi;
        this.pending = registry.gauge("complaints.outbox.pending.rows", new AtomicLong());
        this.oldestSeconds = registry.gauge("complaints.outbox.oldest.age.seconds", new AtomicLong());
        this.parked = registry.gauge("complaints.parked.events", new AtomicLong());
    }

    void told(int facts) {
        registry.counter("complaints.outbox.told").increment(facts);
    }

    void heard(String topic, int events) {
        count(topic, "new", events);
    }

    void repeated(String topic) {
        count(topic, "repeated", 1);
    }

    void unknown(String topic) {
        count(topic, "unknown", 1);
    }

    void sample() {
        try {
            jdbi.useHandle(
                    handle -> handle.createQuery(WAITING).map(this::remember).one());
        } catch (JdbiException e) {
            LOG.warnf("the outbox cannot be looked at: %s", Failures.summary(e));
        }
    }

    private boolean remember(ResultSet row, StatementContext context) throws SQLException {
        pending.set(row.getLong("pending"));
        oldestSeconds.set(row.getLong("oldest"));
        parked.set(row.getLong("parked"));
        return true;
    }

    private void count(String topic, String outcome, int events) {
        registry.counter("complaints.inbox.events", Tags.of("topic", topic, "outcome", outcome))
                .increment(events);
    }
}
