package complaints.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import complaints.devstack.process.Patience;
import complaints.devstack.up.Screen;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/** Waits until every complaint has an owner and an acknowledgement, asking only what any client may ask. */
final class Settling {
    private static final String SUPERVISOR = "supervisor:supervisor";
    private static final Set<String> TOLD = Set.of("SENT", "CALL_INSTEAD");
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(500);
    private static final Duration LONGEST_STANDSTILL = Duration.ofMinutes(2);

    private final Map<String, String> urls;
    private final Door door;

    Settling(Map<String, String> urls, Door door) {
        this.urls = urls;
        this.door = door;
    }

    /** Ends when all are complete, or when nothing has moved for two minutes. */
    List<Settled> wait(List<Accepted> complaints, Screen screen) throws IOException {
        Progress progress = new Progress("owner and acknowledgement", complaints.size(), screen);
        Map<Accepted, Settled> states = new ConcurrentHashMap<>();
        long moved = System.nanoTime();
        List<Accepted> open = complaints;
        while (!open.isEmpty() && System.nanoTime() - moved < LONGEST_STANDSTILL.toNanos()) {
            Crowd.work(open, complaint -> states.put(complaint, look(complaint)));
            List<Accepted> still = complaints.stream()
                    .filter(complaint -> !states.get(complaint).isComplete())
                    .toList();
            moved = still.size() < open.size() ? System.nanoTime() : moved;
            open = still;
            progress.show(complaints.size() - open.size());
            Patience.pause(open.isEmpty() ? Duration.ZERO : BETWEEN_ROUNDS);
        }
        progress.end();
        return new ArrayList<>(states.values());
    }

    private Settled look(Accepted complaint) throws IOException {
        Reply work = door.get(urls.get("resolution") + "/cases/" + complaint.id(), SUPERVISOR);
        Reply notices = door.get(urls.get("notification") + "/notices?complaint=" + complaint.id(), SUPERVISOR);
        List<JsonNode> acknowledgements = StreamSupport.stream(notices.body().spliterator(), false)
                .filter(notice -> notice.path("kind").asText().equals("ACKNOWLEDGEMENT"))
                .toList();
        long told = acknowledgements.stream()
                .filter(notice -> TOLD.contains(notice.path("state").asText()))
                .count();
        boolean byCall = acknowledgements.stream()
                .anyMatch(notice -> notice.path("state").asText().equals("CALL_INSTEAD"));
        String owner = work.status() == 200 ? work.body().at("/owner/name").asText("") : "";
        return new Settled(complaint, owner, acknowledgements.size(), (int) told, byCall);
    }
}
