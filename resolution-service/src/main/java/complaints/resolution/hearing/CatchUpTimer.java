package complaints.resolution.hearing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Every few seconds, facts put aside while their complaint became a case reach it. */
@ApplicationScoped
class CatchUpTimer {

    private static final int AT_ONCE = 200;

    private final Hearing hearing;

    CatchUpTimer(Hearing hearing) {
        this.hearing = hearing;
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        hearing.catchUp(AT_ONCE);
    }
}
