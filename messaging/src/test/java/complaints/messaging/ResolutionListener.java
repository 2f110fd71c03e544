package complaints.messaging;

import complaints.events.ResolutionFact;
import complaints.events.Topic;
import complaints.events.Topics;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ResolutionListener implements Hears<ResolutionFact> {

    private final Inbox inbox;
    private final Diary diary;

    ResolutionListener(Inbox inbox, Diary diary) {
        this.inbox = inbox;
        this.diary = diary;
    }

    @Incoming("resolution")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> records) {
        inbox.take(records, this);
    }

    @Override
    public Topic<ResolutionFact> topic() {
        return Topics.RESOLUTION;
    }

    @Override
    public void hear(List<Heard<ResolutionFact>> batch) {
        Heard.each(
                batch, fact -> diary.write(fact.complaintId(), fact.getClass().getSimpleName()));
    }
}
