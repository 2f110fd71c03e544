package complaints.messaging;

import complaints.events.DeadLetterFact;
import complaints.events.Topic;
import complaints.events.Topics;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what its own service parked, as operations do. */
@ApplicationScoped
class DeadLetterListener implements Hears<DeadLetterFact> {

    private final Inbox inbox;
    private final Diary diary;

    DeadLetterListener(Inbox inbox, Diary diary) {
        this.inbox = inbox;
        this.diary = diary;
    }

    /** News about a complaint stands on a page of its own. */
    static UUID page(UUID complaint) {
        return new UUID(complaint.getLeastSignificantBits(), complaint.getMostSignificantBits());
    }

    @Incoming("dead-letters")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> records) {
        inbox.take(records, this);
    }

    @Override
    public Topic<DeadLetterFact> topic() {
        return Topics.deadLetters("intake");
    }

    @Override
    public void hear(List<Heard<DeadLetterFact>> batch) {
        batch.forEach(heard -> diary.write(
                page(heard.fact().complaintId()), heard.fact().getClass().getSimpleName()));
    }
}
