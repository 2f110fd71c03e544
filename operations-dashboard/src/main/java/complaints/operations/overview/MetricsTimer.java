package complaints.operations.overview;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the metrics of the overview fresh. */
@ApplicationScoped
class MetricsTimer {

    private final OverviewMetrics overviewMetrics;

    MetricsTimer(OverviewMetrics overviewMetrics) {
        this.overviewMetrics = overviewMetrics;
    }

    @Scheduled(every = "10s", delayed = "3s", concurrentExecution = ConcurrentExecution.SKIP)
    void sample() {
        overviewMetrics.sample();
    }
}
