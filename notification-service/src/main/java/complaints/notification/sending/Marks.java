package complaints.notification.sending;

import complaints.notification.Notice;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** What the database says and hears of mails under way at the same time, together. */
@ApplicationScoped
class Marks {

    private final Together<Notice, Boolean> ends;
    private final Together<Notice, Boolean> settlements;

    Marks(Queue queue, Delivery delivery, Heartbeat heartbeat) {
        UUID sender = heartbeat.sender();
        this.ends = new Together<>("mails-end", asked -> {
            Set<UUID> mine = queue.begunToEnd(asked, sender);
            return asked.stream().map(notice -> mine.contains(notice.id())).toList();
        });
        this.settlements = new Together<>("mails-taken", asked -> {
            delivery.taken(asked, sender);
            return asked.stream().map(notice -> true).toList();
        });
    }

    @PreDestroy
    void stop() {
        ends.stop();
        settlements.stop();
    }

    /** Whether the last part of a mail may be written: its notice is still this process's. */
    CompletableFuture<Boolean> mayEnd(Notice notice) {
        return ends.ask(notice);
    }

    /** Settles a notice that the mail server has taken; returns when that is on record. */
    void taken(Notice notice) {
        settlements.ask(notice).join();
    }
}
