package complaints.notification.writing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Nobody waits for an owner's name longer than a minute to hear that the complaint is on record. */
@ApplicationScoped
class AcknowledgementTimer {

    private final Writing writing;

    AcknowledgementTimer(Writing writing) {
        this.writing = writing;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        boolean more = true;
        while (more) {
            more = writing.acknowledgeOverdue();
        }
    }
}
