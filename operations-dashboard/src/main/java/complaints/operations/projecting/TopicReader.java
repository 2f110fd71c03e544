package complaints.operations.projecting;

import complaints.events.Fact;
import complaints.events.Topic;
import complaints.messaging.Heard;
import complaints.messaging.Hears;
import java.util.List;

/** Hears everything of one topic; what is taken from each fact stands in {@code Marking}. */
class TopicReader<F extends Fact> implements Hears<F> {

    private final Topic<F> topic;
    private final Noting noting;

    TopicReader(Topic<F> topic, Noting noting) {
        this.topic = topic;
        this.noting = noting;
    }

    @Override
    public Topic<F> topic() {
        return topic;
    }

    @Override
    public void hear(List<Heard<F>> batch) {
        noting.note(topic, batch);
    }
}
