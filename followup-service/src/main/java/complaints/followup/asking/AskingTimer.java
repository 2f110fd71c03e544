package complaints.followup.asking;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every second whether it is time to ask somebody. */
@ApplicationScoped
class AskingTimer {

    private static final int TURNS_PER_TICK = 50;

    private final Asking asking;

    AskingTimer(Asking asking) {
        this.asking = asking;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        for (int turn = 0; turn < TURNS_PER_TICK; turn++) {
            if (asking.turn() < Asking.BATCH) {
                return;
            }
        }
    }
}
