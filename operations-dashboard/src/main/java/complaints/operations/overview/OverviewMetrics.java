package complaints.operations.overview;

import complaints.messaging.Failures;
import complaints.operations.ServiceState;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** The figures that wake somebody, as metrics. While the database is away they keep what was known last. */
@ApplicationScoped
class OverviewMetrics {

    private static final Logger LOG = Logger.getLogger(OverviewMetrics.class);
    private static final int DAYS = 30;

    private final Overviews overviews;
    private final MeterRegistry registry;
    private final Map<String, AtomicLong> gauges = new ConcurrentHashMap<>();

    OverviewMetrics(Overviews overviews, MeterRegistry registry) {
        this.overviews = overviews;
        this.registry = registry;
    }

    void sample() {
        try {
            tell(overviews.latest(DAYS));
        } catch (RuntimeException e) {
            if (!Failures.passes(e)) {
                throw e;
            }
            LOG.debugf("no figures now: %s", Failures.summary(e));
        }
    }

    private void tell(Overview overview) {
        set("complaints.operations.broken.today", "", overview.broken().today());
        set("complaints.operations.silent.complaints", "", overview.silent().count());
        set("complaints.operations.parked.waiting", "", overview.parked());
        set("complaints.operations.due.within.day", "", overview.atRisk().within24Hours());
        for (ServiceState service : overview.services()) {
            if (service.lag() != null) {
                set("complaints.operations.lag.events", service.name(), service.lag());
            }
        }
    }

    private void set(String name, String service, long value) {
        gauges.computeIfAbsent(
                        name + service,
                        key -> registry.gauge(
                                name, service.isEmpty() ? Tags.empty() : Tags.of("service", service), new AtomicLong()))
                .set(value);
    }
}
