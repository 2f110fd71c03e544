package complaints.notification.sending;

import complaints.messaging.Failures;
import complaints.notification.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** Brings one notice after the other: from the queue through the pool to the mail server and back with its outcome. */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final Delivery delivery;
    private final Marks marks;
    private final Conversation conversation;
    private final Pool pool;
    private final Breather breather;
    private final Heartbeat heartbeat;
    private final int batch;
    private final Lookout lookout = new Lookout();
    private final Object claiming = new Object();

    Postman(
            Delivery delivery,
            Marks marks,
            Conversation conversation,
            Pool pool,
            Breather breather,
            Heartbeat heartbeat,
            MailSettings settings) {
        this.delivery = delivery;
        this.marks = marks;
        this.conversation = conversation;
        this.pool = pool;
        this.breather = breather;
        this.heartbeat = heartbeat;
        this.batch = settings.batch();
    }

    void begin() {
        delivery.alive(heartbeat.sender());
    }

    /**
     * @param more told where there was something and there may be more for others to send
     * @return whether there was anything to send
     */
    boolean deliverNext(Runnable more, BooleanSupplier stopping) throws InterruptedException {
        Optional<Claimed> next = breather.mayTry() ? next() : Optional.empty();
        if (next.isPresent()) {
            if (pool.hasNext()) {
                more.run();
            }
            Outcome outcome = outcome(next.get());
            pool.end(next.get(), outcome);
            settle(next.get(), outcome, stopping);
        }
        return next.isPresent();
    }

    private Outcome outcome(Claimed claimed) throws InterruptedException {
        try {
            return conversation.about(claimed, heartbeat.sender());
        } catch (RuntimeException e) {
            LOG.errorf("a notice could not be talked about: %s", Failures.summary(e));
            return new Outcome(Outcome.Kind.UNHEARD, e.getClass().getSimpleName());
        }
    }

    /** Gives back what was claimed and not begun; what the database does not take back stays with this process. */
    void giveBack() {
        synchronized (claiming) {
            List<Claimed> unbegun = pool.drain();
            try {
                delivery.release(unbegun, heartbeat.sender());
            } catch (RuntimeException e) {
                LOG.warnf("%d notices cannot be given back: %s", unbegun.size(), Failures.summary(e));
                pool.add(unbegun);
            }
        }
    }

    private Optional<Claimed> next() {
        Optional<Claimed> waiting = pool.next();
        return waiting.isPresent() ? waiting : claimAndNext();
    }

    private Optional<Claimed> claimAndNext() {
        synchronized (claiming) {
            Optional<Claimed> waiting = pool.next();
            if (waiting.isPresent()) {
                return waiting;
            }
            Set<String> full = pool.full();
            if (lookout.isWorthIt(full, System.nanoTime())) {
                claim(full);
            }
            return pool.next();
        }
    }

    private void claim(Set<String> full) {
        int most = breather.isAway() ? 1 : batch;
        long begun = System.nanoTime();
        lookout.looks();
        try {
            List<Claimed> claimed = delivery.claim(heartbeat.sender(), full, most);
            pool.add(claimed);
            lookout.looked(full, claimed.size() == most, begun, System.nanoTime());
        } catch (RuntimeException e) {
            LOG.warnf("notices wait: %s", Failures.summary(e));
        }
    }

    /** Somebody wrote notices. */
    void written() {
        lookout.written();
    }

    /** What is known of a mail is kept until the database takes it: nobody else would ever know. */
    private void settle(Claimed claimed, Outcome outcome, BooleanSupplier stopping) throws InterruptedException {
        while (!isSettled(claimed, outcome) && !stopping.getAsBoolean()) {
            pause();
        }
        if (outcome.kind() == Outcome.Kind.AWAY) {
            breather.wasAway();
            giveBack();
        } else if (outcome.kind() != Outcome.Kind.UNHEARD) {
            breather.answered();
        }
    }

    private boolean isSettled(Claimed claimed, Outcome outcome) {
        try {
            if (outcome.kind() == Outcome.Kind.TAKEN) {
                marks.taken(claimed.notice());
            } else {
                notTaken(claimed.notice(), outcome);
            }
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("the outcome of a notice waits for the database: %s", Failures.summary(e));
            return false;
        }
    }

    /** Nobody claims meanwhile: a claim passes over what is locked, and less urgent ones would go first. */
    private void notTaken(Notice notice, Outcome outcome) {
        synchronized (claiming) {
            delivery.notTaken(notice, heartbeat.sender(), outcome);
        }
    }

    private static void pause() throws InterruptedException {
        new CountDownLatch(1).await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS);
    }
}
