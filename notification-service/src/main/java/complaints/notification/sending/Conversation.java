package complaints.notification.sending;

import complaints.messaging.Failures;
import complaints.notification.Notice;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * One talk with the mail server about one notice.
 *
 * <p>All talks share one event loop. The mail client opens a connection on the loop of whoever asked first and hands it
 * to whoever asked next; between two loops the server's greeting, or the news that it closed, can arrive before anybody
 * listens, and that mail then waits in silence until patience ends.
 */
@ApplicationScoped
class Conversation {

    private static final Logger LOG = Logger.getLogger(Conversation.class);

    private final Mails mails;
    private final MailClient client;
    private final Context loop;
    private final MailServerRecord record;
    private final Queue queue;
    private final Duration patience;
    private final ExecutorService marking;

    Conversation(
            Mails mails, MailClient client, Vertx vertx, MailServerRecord record, Queue queue, MailSettings settings) {
        this.mails = mails;
        this.client = client;
        this.loop = vertx.getOrCreateContext();
        this.record = record;
        this.queue = queue;
        this.patience = settings.patience();
        this.marking = Executors.newFixedThreadPool(settings.parallel());
    }

    @PreDestroy
    void stop() {
        marking.shutdown();
    }

    /** Sends a notice, unless an earlier attempt turns out to have succeeded. */
    Outcome about(Claimed claimed, UUID sender) throws InterruptedException {
        try {
            boolean taken = record.canBeAsked()
                    && (claimed.unheard() || queue.mayBeEnded(claimed.notice()))
                    && record.has(claimed.notice().messageId());
            return taken ? Outcome.TAKEN : send(claimed.notice(), sender);
        } catch (IOException notAnswered) {
            return new Outcome(Outcome.Kind.UNHEARD, "the mail server's record does not answer");
        }
    }

    private Outcome send(Notice notice, UUID sender) throws InterruptedException {
        Handing handing = new Handing(notice, sender);
        try {
            answer(mails.of(notice, handing)).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return Outcome.TAKEN;
        } catch (ExecutionException e) {
            return Outcome.of(e.getCause(), handing.over);
        } catch (TimeoutException | IllegalArgumentException e) {
            return Outcome.of(e, handing.over);
        }
    }

    private CompletableFuture<MailResult> answer(MailMessage mail) {
        CompletableFuture<MailResult> answer = new CompletableFuture<>();
        loop.runOnContext(now -> client.sendMail(mail).onComplete(answer::complete, answer::completeExceptionally));
        return answer;
    }

    private void mark(Notice notice, UUID sender) {
        try {
            queue.handedOver(notice, sender);
        } catch (RuntimeException e) {
            LOG.warnf("could not remember a mail as handed over: %s", Failures.summary(e));
        }
    }

    /** One mail being handed over: looked at and remembered in the database, away from the event loop. */
    private final class Handing implements Ending {
        private final Notice notice;
        private final UUID sender;
        private volatile boolean over;

        private Handing(Notice notice, UUID sender) {
            this.notice = notice;
            this.sender = sender;
        }

        @Override
        public CompletionStage<Boolean> mayEnd() {
            return CompletableFuture.supplyAsync(() -> queue.begunToEnd(notice, sender), marking);
        }

        @Override
        public void written() {
            over = true;
            marking.execute(() -> mark(notice, sender));
        }
    }
}
