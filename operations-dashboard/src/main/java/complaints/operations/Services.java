package complaints.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** Asks every service and the broker every five seconds how they are doing. */
@ApplicationScoped
public class Services {

    static final List<String> NAMES = List.of("intake", "resolution", "followup", "notification", "operations");

    private final Lags lags;
    private final ServiceMetrics metrics;
    private final Config config;
    private final Clock clock;
    private volatile List<ServiceState> states = List.of();

    Services(Lags lags, ServiceMetrics metrics, Config config, Clock clock) {
        this.lags = lags;
        this.metrics = metrics;
        this.config = config;
        this.clock = clock;
    }

    /** As of the last time they were asked; empty before the first. */
    public List<ServiceState> states() {
        return states;
    }

    void ask() {
        Map<String, Long> lag = lags.read(NAMES);
        states = NAMES.stream().map(name -> ask(name, lag.get(name))).toList();
    }

    private ServiceState ask(String name, Long lag) {
        String base = config.getValue("complaints.inside." + name + ".url", String.class);
        Map<String, Double> values = metrics.read(base);
        Instant at = clock.instant();
        return new ServiceState(
                name,
                !values.isEmpty(),
                lag,
                whole(values.get("complaints_outbox_pending_rows")),
                whole(values.get("complaints_outbox_oldest_age_seconds")),
                whole(values.get("complaints_parked_events")),
                at);
    }

    private static Long whole(Double value) {
        return value == null ? null : Math.round(value);
    }
}
