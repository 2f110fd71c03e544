package complaints.notification.sending;

import complaints.notification.NoticesWritten;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/**
 * Those who send: each takes the next notice of the {@link Pool}, sends it, and settles it as soon as it is known.
 *
 * <p>What a crash can do. A notice goes through four steps: claimed (committed), written to the mail server up to the
 * final dot, remembered as handed over, answered and settled. A process that ends before the dot leaves a notice that
 * was surely not taken, and it is sent again. One that ends after the dot leaves a mail that the system's kernel still
 * delivers; it is remembered as handed over within a fraction of a millisecond, so that whoever takes up the notice asks
 * the mail server, or trusts it (see {@link Delivery#takeUp}). What remains is that fraction: ending in it sends the mail
 * a second time, under the same Message-ID. And where the mail server dies between dot and answer and cannot be asked,
 * the mail is sent again, as SMTP demands: at least once, the same Message-ID.
 */
@ApplicationScoped
@Startup
class Dispatch {

    private static final Duration POLL = Duration.ofMillis(500);

    private final Postman postman;
    private final Duration patience;
    private final Semaphore signal = new Semaphore(0);
    private final List<Thread> threads;
    private volatile boolean stopping;

    Dispatch(Postman postman, MailSettings settings) {
        this.postman = postman;
        this.patience = settings.patience();
        this.threads = IntStream.range(0, settings.parallel())
                .mapToObj(number -> new Thread(this::run, "mail-" + number))
                .toList();
    }

    @PostConstruct
    void start() {
        postman.begin();
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
        postman.giveBack();
    }

    private void run() {
        try {
            while (!stopping) {
                if (!postman.deliverNext(() -> stopping)) {
                    pause();
                }
            }
        } catch (InterruptedException stop) {
            Logger.getLogger(Dispatch.class).debug("sending stopped");
        }
    }

    private void pause() throws InterruptedException {
        if (signal.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
            signal.drainPermits();
        }
    }
}
