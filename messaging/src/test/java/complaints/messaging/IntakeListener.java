package complaints.messaging;

import complaints.events.IntakeFact;
import complaints.events.Topic;
import complaints.events.Topics;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class IntakeListener implements Hears<IntakeFact>, IntakeFact.Reader {

    private final Inbox inbox;
    private final Diary diary;

    IntakeListener(Inbox inbox, Diary diary) {
        this.inbox = inbox;
        this.diary = diary;
    }

    @Incoming("intake")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> records) {
        inbox.take(records, this);
    }

    @Override
    public Topic<IntakeFact> topic() {
        return Topics.INTAKE;
    }

    @Override
    public void hear(List<Heard<IntakeFact>> batch) {
        Heard.each(batch, fact -> fact.tell(this));
    }

    @Override
    public void on(IntakeFact.ComplaintRecorded fact) {
        diary.write(fact.complaintId(), fact.story());
    }

    @Override
    public void on(IntakeFact.ContactJoined fact) {
        diary.write(fact.complaintId(), fact.text());
    }

    @Override
    public void on(IntakeFact.ComplaintWithdrawn fact) {
        diary.write(fact.complaintId(), "withdrawn");
    }

    @Override
    public void on(IntakeFact.CompletionRequested fact) {
        diary.write(fact.complaintId(), "incomplete");
    }

    @Override
    public void on(IntakeFact.ComplaintCompleted fact) {
        diary.write(fact.complaintId(), "complete");
    }
}
