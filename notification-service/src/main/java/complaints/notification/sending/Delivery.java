package complaints.notification.sending;

import complaints.events.NotificationFact.NoticeFailed;
import complaints.events.NotificationFact.NoticeSent;
import complaints.messaging.Outbox;
import complaints.notification.Notice;
import complaints.notification.NoticeState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The transactions before and after an attempt. */
@ApplicationScoped
class Delivery {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration LONGEST_WHILE_AWAY = Duration.ofSeconds(5);

    private final Queue queue;
    private final Outbox outbox;
    private final Clock clock;
    private final int batch;
    private final Duration giveUpAfter;

    Delivery(
            Queue queue,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "complaints.mail.batch") int batch,
            @ConfigProperty(name = "complaints.mail.give-up-after") Duration giveUpAfter) {
        this.queue = queue;
        this.outbox = outbox;
        this.clock = clock;
        this.batch = batch;
        this.giveUpAfter = giveUpAfter;
    }

    @Transactional
    public List<Notice> claim(UUID sender) {
        return queue.claim(sender, clock.instant(), batch);
    }

    @Transactional
    public void settle(Notice notice, UUID sender, Outcome outcome) {
        switch (outcome.kind()) {
            case TAKEN -> sent(notice, sender);
            case REFUSED -> failed(notice, sender, outcome.reason());
            case LATER, AWAY -> later(notice, sender, outcome);
        }
    }

    private void sent(Notice notice, UUID sender) {
        Instant now = clock.instant();
        if (queue.settle(notice, sender, NoticeState.SENT, now, null)) {
            outbox.tell(new NoticeSent(
                    notice.complaintId(),
                    now,
                    notice.id(),
                    notice.kind().name(),
                    notice.language(),
                    notice.messageId(),
                    notice.subject(),
                    notice.dated(),
                    notice.attempts()));
        }
    }

    private void failed(Notice notice, UUID sender, String reason) {
        Instant now = clock.instant();
        if (queue.settle(notice, sender, NoticeState.FAILED, now, reason)) {
            outbox.tell(new NoticeFailed(
                    notice.complaintId(), now, notice.id(), notice.kind().name(), notice.dated(), reason));
        }
    }

    private void later(Notice notice, UUID sender, Outcome outcome) {
        Instant now = clock.instant();
        if (now.isAfter(notice.writtenAt().plus(giveUpAfter))) {
            failed(notice, sender, outcome.reason());
        } else {
            queue.postpone(notice, sender, now.plus(wait(notice, outcome)), outcome.reason());
        }
    }

    /** Doubling from a second, with jitter so that those refused together do not come back together. */
    private static Duration wait(Notice notice, Outcome outcome) {
        Duration longest = outcome.kind() == Outcome.Kind.AWAY ? LONGEST_WHILE_AWAY : LONGEST_WAIT;
        long full = Math.min(longest.toMillis(), 1000L << Math.min(notice.attempts() - 1, 20));
        return Duration.ofMillis(full / 2 + ThreadLocalRandom.current().nextLong(full / 2 + 1));
    }
}
