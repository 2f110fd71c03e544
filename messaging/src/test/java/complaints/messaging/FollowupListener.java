package complaints.messaging;

import complaints.events.FollowupFact;
import complaints.events.Topic;
import complaints.events.Topics;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class FollowupListener implements Hears<FollowupFact>, FollowupFact.Reader {

    private final Inbox inbox;
    private final Diary diary;

    FollowupListener(Inbox inbox, Diary diary) {
        this.inbox = inbox;
        this.diary = diary;
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
        Heard.each(batch, fact -> fact.tell(this));
    }

    @Override
    public void on(FollowupFact.CheckScheduled fact) {
        diary.write(fact.complaintId(), "scheduled");
    }

    @Override
    public void on(FollowupFact.CheckCancelled fact) {
        diary.write(fact.complaintId(), "cancelled");
    }

    @Override
    public void on(FollowupFact.CheckDue fact) {
        diary.write(fact.complaintId(), "due");
    }

    @Override
    public void on(FollowupFact.CheckAnswered fact) {
        diary.write(fact.complaintId(), "answered");
    }

    @Override
    public void on(FollowupFact.DissatisfactionRaised fact) {
        diary.write(fact.complaintId(), "dissatisfied");
    }
}
