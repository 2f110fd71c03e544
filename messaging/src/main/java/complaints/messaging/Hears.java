package complaints.messaging;

import complaints.events.Fact;
import complaints.events.Topic;
import java.util.List;

/**
 * What a service does with the facts of one topic; its {@code …Listener} doors implement it.
 *
 * <p>{@link #hear} runs inside a transaction that also remembers each fact as heard. It may be called again with the
 * same facts, alone or together, after a rollback. What it throws rolls everything back: a passing fault is retried,
 * anything else is narrowed down to the one fact, which is parked.
 */
public interface Hears<F extends Fact> {

    Topic<F> topic();

    /** Facts not heard before, in the order they were told per complaint. */
    void hear(List<Heard<F>> batch);
}
