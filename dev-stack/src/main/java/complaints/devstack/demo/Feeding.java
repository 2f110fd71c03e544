package complaints.devstack.demo;

import complaints.devstack.up.Screen;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Tells complaints to intake, a few at a time, and remembers what it answered. */
final class Feeding {
    private static final String AGENT = "agent:agent";

    private final String intake;
    private final Door door;
    private final Queue<Accepted> accepted = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> refused = new ConcurrentHashMap<>();

    Feeding(String intake, Door door) {
        this.intake = intake;
        this.door = door;
    }

    void feed(List<Sample> samples, Screen screen) throws IOException {
        Progress progress = new Progress("recording", samples.size(), screen);
        Crowd.work(samples, sample -> {
            tell(sample);
            progress.oneMore();
        });
        progress.end();
    }

    List<Accepted> accepted() {
        return List.copyOf(accepted);
    }

    /** Reasons and how often each was given. */
    Map<String, Integer> refused() {
        return refused;
    }

    private void tell(Sample sample) throws IOException {
        Reply reply = door.post(intake + "/complaints", AGENT, sample);
        if (reply.status() == 201) {
            accepted.add(new Accepted(
                    reply.body().path("id").asText(),
                    reply.body().path("key").asText(),
                    reply.body().path("statusPage").asText(),
                    reply.replayed()));
        } else {
            refused.merge(reason(reply), 1, Integer::sum);
        }
    }

    private static String reason(Reply reply) {
        String field = reply.body().at("/violations/0/field").asText("");
        String message = reply.body().at("/violations/0/message").asText("");
        String title = reply.body().path("title").asText("no reason given");
        return reply.status() + " " + title + (field.isEmpty() ? "" : ": " + field + ": " + message);
    }
}
