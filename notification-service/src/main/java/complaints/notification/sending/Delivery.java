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
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The transactions before and after an attempt, and after the end of a process in the middle of one. */
@ApplicationScoped
class Delivery {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration LONGEST_UNHEARD = Duration.ofSeconds(5);
    private static final int ALIVE_SECONDS = 10;
    private static final int MOST_AT_ONCE = 500;
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
    public List<Claimed> claim(UUID sender, Set<String> without, int limit) {
        return queue.claim(sender, clock.instant(), without, limit);
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
    public void release(List<Claimed> claimed, UUID sender) {
        claimed.forEach(each -> queue.release(each.notice(), sender));
    }

    @Transactional
    public void alive(UUID sender) {
        senders.alive(sender, ALIVE_SECONDS);
    }

    /**
     * What a process that ended had claimed. Where the mail server can be asked, all is sent again unless it has it. Where
     * not: what was not handed over was surely not taken and is sent again; what was handed over whole is trusted to have
     * been taken, or sent again under the same Message-ID, as {@code complaints.mail.unheard} says.
     */
    @Transactional
    public void takeUp() {
        if (record.canBeAsked() || settings.unheard() == MailSettings.Unheard.RESEND) {
            senders.freeAll(record.canBeAsked());
        } else {
            senders.free();
            senders.handedOver(MOST_AT_ONCE).forEach(orphan -> sent(orphan.notice(), orphan.formerSender(), TRUSTED));
        }
    }

    /** What did not get through for too long is given up: it is told by a call. */
    @Transactional
    public void giveUp() {
        Instant now = clock.instant();
        for (Notice notice : queue.overdue(now.minus(settings.giveUpAfter()), MOST_AT_ONCE)) {
            String reason = notice.reason() == null ? "the mail server was away" : notice.reason();
            queue.fail(notice, now, reason);
            tellFailed(notice, now, reason);
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
            tellFailed(notice, now, reason);
        }
    }

    private void tellFailed(Notice notice, Instant now, String reason) {
        outbox.tell(new NoticeFailed(
                notice.complaintId(), now, notice.id(), notice.kind().name(), notice.dated(), reason));
    }

    private void later(Notice notice, UUID sender, Outcome outcome) {
        boolean unheard = outcome.kind() == Outcome.Kind.UNHEARD && record.canBeAsked();
        Instant until = clock.instant().plus(wait(notice, outcome));
        queue.postpone(notice, sender, until, outcome.reason(), unheard);
    }

    /** Doubling from a second, with jitter so that those refused together do not come back together. */
    private static Duration wait(Notice notice, Outcome outcome) {
        if (outcome.kind() == Outcome.Kind.AWAY) {
            return Duration.ZERO;
        }
        Duration longest = outcome.kind() == Outcome.Kind.LATER ? LONGEST_WAIT : LONGEST_UNHEARD;
        long full = Math.min(longest.toMillis(), 1000L << Math.min(Math.max(notice.attempts() - 1, 0), 20));
        return Duration.ofMillis(full / 2 + ThreadLocalRandom.current().nextLong(full / 2 + 1));
    }
}
