package complaints.notification.sending;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** This process says every two seconds that it lives. */
@ApplicationScoped
class HeartbeatTimer {

    private final Heartbeat heartbeat;

    HeartbeatTimer(Heartbeat heartbeat) {
        this.heartbeat = heartbeat;
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void beat() {
        heartbeat.beat();
    }
}
