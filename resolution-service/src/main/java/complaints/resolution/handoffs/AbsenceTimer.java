package complaints.resolution.handoffs;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every few seconds for open cases whose owner is away. */
@ApplicationScoped
class AbsenceTimer {

    private static final int AT_ONCE = 100;

    private final StandingIn standingIn;

    AbsenceTimer(StandingIn standingIn) {
        this.standingIn = standingIn;
    }

    @Scheduled(every = "5s", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        standingIn.cover(AT_ONCE);
    }
}
