package complaints.messaging;

import io.quarkus.scheduler.FailedExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * What a timer could not do stands in the log as one line, without the values that an exception may carry. The timer
 * comes again by itself.
 */
@ApplicationScoped
class FailedTimers {

    private static final Logger LOG = Logger.getLogger(FailedTimers.class);

    void tell(@Observes FailedExecution failed) {
        String timer = failed.getExecution().getTrigger().getId();
        String what = Failures.summary(failed.getException());
        if (Failures.passes(failed.getException())) {
            LOG.warnf("not now, %s: %s", timer, what);
        } else {
            LOG.errorf("failed, %s: %s", timer, what);
        }
    }
}
