package complaints.intake.progress;

import complaints.events.NotificationFact;
import complaints.events.NotificationFact.NoticeBounced;
import complaints.events.NotificationFact.NoticeFailed;
import complaints.events.NotificationFact.NoticeSent;
import complaints.events.Topic;
import complaints.events.Topics;
import complaints.intake.progress.ProgressRows.NoticeRow;
import complaints.messaging.Heard;
import complaints.messaging.Hears;
import complaints.messaging.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what the customer was told by mail, and what did not reach him. */
@ApplicationScoped
public class NotificationListener implements Hears<NotificationFact> {

    private final Inbox inbox;
    private final ProgressProjection progress;

    NotificationListener(Inbox inbox, ProgressProjection progress) {
        this.inbox = inbox;
        this.progress = progress;
    }

    @Incoming("notification")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> records) {
        inbox.take(records, this);
    }

    @Override
    public Topic<NotificationFact> topic() {
        return Topics.NOTIFICATION;
    }

    @Override
    public void hear(List<Heard<NotificationFact>> batch) {
        ProgressRows rows = new ProgressRows();
        batch.forEach(heard -> heard.fact().tell(new Reading(rows)));
        progress.write(rows);
    }

    private record Reading(ProgressRows rows) implements NotificationFact.Reader {

        @Override
        public void on(NoticeSent fact) {
            rows.notices()
                    .add(new NoticeRow(
                            fact.noticeId(),
                            fact.complaintId(),
                            fact.kind(),
                            "SENT",
                            fact.dated(),
                            fact.language(),
                            fact.subject(),
                            null,
                            fact.at()));
        }

        @Override
        public void on(NoticeBounced fact) {
            rows.notices()
                    .add(new NoticeRow(
                            fact.noticeId(),
                            fact.complaintId(),
                            fact.kind(),
                            "BOUNCED",
                            fact.dated(),
                            null,
                            null,
                            fact.reason(),
                            fact.at()));
        }

        @Override
        public void on(NoticeFailed fact) {
            rows.notices()
                    .add(new NoticeRow(
                            fact.noticeId(),
                            fact.complaintId(),
                            fact.kind(),
                            "FAILED",
                            fact.dated(),
                            null,
                            null,
                            fact.reason(),
                            fact.at()));
        }
    }
}
