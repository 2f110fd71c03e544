package complaints.resolution.promises;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every second for cases whose time has come. */
@ApplicationScoped
class PromiseTimer {

    private static final int AT_ONCE = 100;

    private final PassingOfTime passing;

    PromiseTimer(PassingOfTime passing) {
        this.passing = passing;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void tick() {
        int passed = AT_ONCE;
        while (passed == AT_ONCE) {
            passed = passing.pass(AT_ONCE);
        }
    }
}
