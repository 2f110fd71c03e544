package complaints.notification.writing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Compares, every minute by default, the notices there are with those the facts require. */
@ApplicationScoped
class ReconcilingTimer {

    private final Reconciler reconciler;

    ReconcilingTimer(Reconciler reconciler) {
        this.reconciler = reconciler;
    }

    @Scheduled(every = "{complaints.notice.reconcile-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void compare() {
        reconciler.step();
    }
}
