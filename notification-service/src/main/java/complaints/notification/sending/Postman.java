package complaints.notification.sending;

import complaints.messaging.Failures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    private final Conversation conversation;
    private final Pool pool;
    private final Breather breather;
    private final Heartbeat heartbeat;
    private final int batch;
    private final Object claiming = new Object();

    Postman(
            Delivery delivery,
            Conversation conversation,
            Pool pool,
            Breather breather,
            Heartbeat heartbeat,
            MailSettings settings) {
        this.delivery = delivery;
        this.conversation = conversation;
        this.pool = pool;
        this.breather = breather;
        this.heartbeat = heartbeat;
        this.batch = settings.batch();
    }

    void begin() {
        delivery.alive(heartbeat.sender());
    }

    /** @return whether there was anything to send */
    boolean deliverNext(BooleanSupplier stopping) throws InterruptedException {
        Optional<Claimed> next = breather.mayTry() ? next() : Optional.empty();
        if (next.isPresent()) {
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
        List<Claimed> unbegun = pool.drain();
        try {
            delivery.release(unbegun, heartbeat.sender());
        } catch (RuntimeException e) {
            LOG.warnf("%d notices cannot be given back: %s", unbegun.size(), Failures.summary(e));
            pool.add(unbegun);
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
            try {
                pool.add(delivery.claim(heartbeat.sender(), pool.full(), breather.isAway() ? 1 : batch));
            } catch (RuntimeException e) {
                LOG.warnf("notices wait: %s", Failures.summary(e));
            }
            return pool.next();
        }
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
            delivery.settle(claimed.notice(), heartbeat.sender(), outcome);
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("the outcome of a notice waits for the database: %s", Failures.summary(e));
            return false;
        }
    }

    private static void pause() throws InterruptedException {
        new CountDownLatch(1).await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS);
    }
}
