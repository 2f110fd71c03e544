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

/** The transactions before and after an attempt, and after the end of a process in the middle of one. */
@ApplicationScoped
class Delivery {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration LONGEST_WHILE_AWAY = Duration.ofSeconds(5);
    private static final int ALIVE_SECONDS = 10;
    private static final int MOST_ORPHANS = 500;
    private static final String TRUSTED = "UNHEARD: handed over whole, the sending process ended before the answer";

    private final Queue queue;
    private final Senders senders;
    private final MailServerRecord record;
    private final Outbox outbox;
    private final Clock clock;
    private final MailSettings settings;

    Delivery(Queue queue, Senders senders, MailServerRecord record, Outbox outbox, Clock clock, MailSettings settings) {
        this.queue = queue;
        this.senders = senders;
        this.record = record;
        this.outbox = outbox;
        this.clock = clock;
        this.settings = settings;
    }

    @Transactional
    public List<Claimed> claim(UUID sender) {
        return queue.claim(sender, clock.instant(), settings.batch());
    }

    @Transactional
    public void settle(Notice notice, UUID sender, Outcome outcome) {
        switch (outcome.kind()) {
            case TAKEN -> sent(notice, sender, null);
            case REFUSED -> failed(notice, sender, outcome.reason());
            case LATER, AWAY, UNHEARD -> later(notice, sender, outcome);
        }
    }

    @Transactional
    public void release(Notice notice, UUID sender) {
        queue.release(notice, sender);
    }

    @Transactional
    public void alive(UUID sender) {
        senders.alive(sender, ALIVE_SECONDS);
    }

    /**
     * What a process that ended had claimed. Not handed over: surely not taken, sent again. Handed over whole: the mail
     * server is asked where it can be; where not, it is trusted to have taken what the system's kernel delivered, or the
     * mail goes out again under the same Message-ID, as {@code complaints.mail.unheard} says.
     */
    @Transactional
    public void takeUp() {
        boolean again = record.canBeAsked() || settings.unheard() == MailSettings.Unheard.RESEND;
        senders.free(again);
        if (!again) {
            senders.handedOver(MOST_ORPHANS).forEach(orphan -> sent(orphan.notice(), orphan.formerSender(), TRUSTED));
        }
    }

    private void sent(Notice notice, UUID sender, String reason) {
        Instant now = clock.instant();
        if (queue.settle(notice, sender, NoticeState.SENT, now, reason)) {
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
        if (now.isAfter(notice.writtenAt().plus(settings.giveUpAfter()))) {
            failed(notice, sender, outcome.reason());
        } else {
            boolean unheard = outcome.kind() == Outcome.Kind.UNHEARD && record.canBeAsked();
            queue.postpone(notice, sender, now.plus(wait(notice, outcome)), outcome.reason(), unheard);
        }
    }

    /** Doubling from a second, with jitter so that those refused together do not come back together. */
    private static Duration wait(Notice notice, Outcome outcome) {
        Duration longest = outcome.kind() == Outcome.Kind.LATER ? LONGEST_WAIT : LONGEST_WHILE_AWAY;
        long full = Math.min(longest.toMillis(), 1000L << Math.min(Math.max(notice.attempts() - 1, 0), 20));
        return Duration.ofMillis(full / 2 + ThreadLocalRandom.current().nextLong(full / 2 + 1));
    }
}
