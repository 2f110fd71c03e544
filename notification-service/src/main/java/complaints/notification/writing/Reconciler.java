package complaints.notification.writing;

import complaints.notification.Complaints;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Every minute: the notices that the facts require are the notices there are. Looks at the newest complaints each time and
 * goes on through the older ones, {@value #PAGE} times {@value #PAGES} of each a minute. What is missing is written, and
 * counted in {@code complaints.notices.missing}, which must be 0.
 */
@ApplicationScoped
class Reconciler {

    private static final Logger LOG = Logger.getLogger(Reconciler.class);
    private static final int PAGE = 200;
    private static final int PAGES = 10;

    private final Complaints complaints;
    private final Writing writing;
    private final AtomicLong missing;
    private UUID reached;

    Reconciler(Complaints complaints, Writing writing, MeterRegistry registry) {
        this.complaints = complaints;
        this.writing = writing;
        this.missing = registry.gauge("complaints.notices.missing", new AtomicLong());
    }

    void compare() {
        Walk newest = walk(null);
        Walk older = reached == null ? newest : walk(reached);
        reached = older.reached();
        long found = newest.found() + (older == newest ? 0 : older.found());
        missing.set(found);
        if (found > 0) {
            LOG.errorf("%d required notices were missing and have been written", found);
        }
    }

    /** @param reached where the next walk goes on; null at the end */
    private record Walk(long found, UUID reached) {}

    private Walk walk(UUID from) {
        long found = 0;
        UUID last = from;
        for (int page = 0; page < PAGES; page++) {
            List<UUID> ids = complaints.page(last, PAGE);
            found += ids.isEmpty() ? 0 : writing.repair(ids);
            if (ids.size() < PAGE) {
                return new Walk(found, null);
            }
            last = ids.get(PAGE - 1);
        }
        return new Walk(found, last);
    }
}
