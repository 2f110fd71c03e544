package complaints.followup.asking;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every second whether it is time to ask somebody. */
@ApplicationScoped
class AskingTimer {

    private static final int TURNS_PER_TICK = 50;

    private final Turns turns;

    AskingTimer(Turns turns) {
        this.turns = turns;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        turns.count();
        int turn = 0;
        while (turns.take() == Asking.BATCH && turn < TURNS_PER_TICK) {
            turn++;
        }
    }
}
