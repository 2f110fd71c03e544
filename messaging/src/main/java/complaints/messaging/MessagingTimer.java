package complaints.messaging;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** What the machinery does by itself from time to time. */
@ApplicationScoped
class MessagingTimer {

    private final MessagingMetrics metrics;
    private final HeardEvents heardEvents;

    MessagingTimer(MessagingMetrics metrics, HeardEvents heardEvents) {
        this.metrics = metrics;
        this.heardEvents = heardEvents;
    }

    @Scheduled(every = "5s", delayed = "5s")
    void look() {
        metrics.sample();
    }

    @Scheduled(every = "10m", delayed = "1m")
    void tidy() {
        heardEvents.forget();
    }
}
