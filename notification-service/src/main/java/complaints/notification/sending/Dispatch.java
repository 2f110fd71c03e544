package complaints.notification.sending;

import complaints.messaging.Failures;
import complaints.messaging.Ids;
import complaints.notification.Notice;
import complaints.notification.NoticesWritten;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.vertx.ext.mail.MailClient;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Those who send: each claims a few notices, sends them one after the other, and settles each as soon as it is known. */
@ApplicationScoped
@Startup
class Dispatch {

    private static final Logger LOG = Logger.getLogger(Dispatch.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Delivery delivery;
    private final Mails mails;
    private final MailClient client;
    private final Duration patience;
    private final UUID sender = Ids.next();
    private final Semaphore signal = new Semaphore(0);
    private final List<Thread> threads;
    private volatile boolean stopping;

    Dispatch(
            Delivery delivery,
            Mails mails,
            MailClient client,
            @ConfigProperty(name = "complaints.mail.patience") Duration patience,
            @ConfigProperty(name = "complaints.mail.parallel") int parallel) {
        this.delivery = delivery;
        this.mails = mails;
        this.client = client;
        this.patience = patience;
        this.threads = IntStream.range(0, parallel)
                .mapToObj(number -> new Thread(this::run, "mail-" + number))
                .toList();
    }

    @PostConstruct
    void start() {
        threads.forEach(Thread::start);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesWritten written) {
        signal.release(threads.size());
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        signal.release(threads.size());
        for (Thread thread : threads) {
            thread.join(patience.toMillis());
        }
    }

    private void run() {
        try {
            while (!stopping) {
                if (!sendSome()) {
                    pause();
                }
            }
        } catch (InterruptedException stop) {
            LOG.debug("sending stopped");
        }
    }

    /** @return whether there was anything to send */
    private boolean sendSome() throws InterruptedException {
        try {
            List<Notice> claimed = delivery.claim(sender);
            for (Notice notice : claimed) {
                delivery.settle(notice, sender, attempt(notice));
            }
            return !claimed.isEmpty();
        } catch (RuntimeException e) {
            LOG.warnf("notices wait: %s", Failures.summary(e));
            return false;
        }
    }

    private Outcome attempt(Notice notice) throws InterruptedException {
        try {
            client.sendMail(mails.of(notice))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return Outcome.TAKEN;
        } catch (ExecutionException e) {
            return Outcome.of(e.getCause());
        } catch (TimeoutException | IllegalArgumentException e) {
            return Outcome.of(e);
        }
    }

    private void pause() throws InterruptedException {
        if (signal.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
            signal.drainPermits();
        }
    }
}
