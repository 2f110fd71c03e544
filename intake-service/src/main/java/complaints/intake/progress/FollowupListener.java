package complaints.intake.progress;

import complaints.events.Fact;
import complaints.events.FollowupFact;
import complaints.events.FollowupFact.CheckAnswered;
import complaints.events.FollowupFact.CheckCancelled;
import complaints.events.FollowupFact.CheckDue;
import complaints.events.FollowupFact.CheckScheduled;
import complaints.events.FollowupFact.DissatisfactionRaised;
import complaints.events.Topic;
import complaints.events.Topics;
import complaints.intake.progress.ProgressRows.HappeningRow;
import complaints.messaging.Heard;
import complaints.messaging.Hears;
import complaints.messaging.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what the customer said after the closing. */
@ApplicationScoped
public class FollowupListener implements Hears<FollowupFact> {

    private final Inbox inbox;
    private final ProgressProjection progress;

    FollowupListener(Inbox inbox, ProgressProjection progress) {
        this.inbox = inbox;
        this.progress = progress;
    }

    @Incoming("followup")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> records) {
        inbox.take(records, this);
    }

    @Override
    public Topic<FollowupFact> topic() {
        return Topics.FOLLOWUP;
    }

    @Override
    public void hear(List<Heard<FollowupFact>> batch) {
        ProgressRows rows = new ProgressRows();
        batch.forEach(heard -> heard.fact().tell(new Reading(heard.envelope().id(), rows)));
        progress.write(rows);
    }

    private record Reading(UUID event, ProgressRows rows) implements FollowupFact.Reader {

        @Override
        public void on(CheckScheduled fact) {
            // A plan of follow-up's own; the customer has not been asked yet.
        }

        @Override
        public void on(CheckCancelled fact) {
            // He was never asked.
        }

        @Override
        public void on(CheckDue fact) {
            happened(fact, fact.reminder() ? "reminder" : null);
        }

        @Override
        public void on(CheckAnswered fact) {
            happened(fact, fact.comment());
        }

        @Override
        public void on(DissatisfactionRaised fact) {
            // The answer it follows from was told as CheckAnswered.
        }

        private void happened(Fact fact, String text) {
            rows.happenings()
                    .add(new HappeningRow(
                            event, fact.complaintId(), fact.at(), Topic.wireName(fact.getClass()), null, text));
        }
    }
}
