package complaints.messaging;

import complaints.events.Fact;
import java.util.List;
import java.util.function.Consumer;

/** A fact that reached this service for the first time, with its envelope and the bytes it came in. */
public record Heard<F extends Fact>(F fact, Envelope envelope, byte[] payload) {

    /** Reads facts one after the other, each under its own trace. */
    public static <F extends Fact> void each(List<Heard<F>> batch, Consumer<F> reader) {
        for (Heard<F> heard : batch) {
            Trace.begin(heard.envelope.traceparent());
            Trace.about(heard.fact.complaintId());
            try {
                reader.accept(heard.fact);
            } finally {
                Trace.end();
            }
        }
    }
}
