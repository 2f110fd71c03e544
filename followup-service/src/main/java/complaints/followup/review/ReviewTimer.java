package complaints.followup.review;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Opens and mails the review on Monday, and raises the alarm where none is held. */
@ApplicationScoped
class ReviewTimer {

    private static final Logger LOG = Logger.getLogger(ReviewTimer.class);

    private final Reviewing reviewing;
    private final Reviews reviews;
    private final ReviewMail mail;
    private final Clock clock;
    private final AtomicInteger notHeld;

    ReviewTimer(Reviewing reviewing, Reviews reviews, ReviewMail mail, Clock clock, MeterRegistry meters) {
        this.reviewing = reviewing;
        this.reviews = reviews;
        this.mail = mail;
        this.clock = clock;
        this.notHeld = meters.gauge("complaints.reviews.not.held", new AtomicInteger());
    }

    @Scheduled(every = "${complaints.followup.review-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        reviewing.openLastWeek();
        mail.sendWhatIsNew();
        mail.sendAlarms();
        List<String> overdue = reviews.overdue(clock.instant());
        if (overdue.size() != notHeld.getAndSet(overdue.size()) && !overdue.isEmpty()) {
            LOG.warnf("no review was held of %s", String.join(", ", overdue));
        }
    }
}
