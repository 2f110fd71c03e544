package complaints.bench.faults.driving;

import com.fasterxml.jackson.databind.node.ObjectNode;
import complaints.bench.faults.breaking.Copy;
import complaints.devstack.process.Patience;
import complaints.devstack.up.Service;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Records one complaint after the other, first at one copy of intake, then at the other, and writes down each answer. */
public final class Telling {
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final List<Copy> copies;
    private final Ledger ledger;
    private final Stories stories;
    private final Doors doors = new Doors(Duration.ofSeconds(10));
    private final AtomicInteger told = new AtomicInteger();

    public Telling(List<Copy> copies, Ledger ledger, Stories stories) {
        this.copies = copies;
        this.ledger = ledger;
        this.stories = stories;
    }

    /** Tells the next complaint and sends it until it is answered; what the first request met with is the result. */
    public Reply once() {
        return tell(told.incrementAndGet()).first();
    }

    /** Tells the next one of so many; empty where all are told or this one was refused. */
    Optional<UUID> nextOf(int all) {
        int number = told.incrementAndGet();
        return number > all
                ? Optional.empty()
                : Optional.ofNullable(tell(number).id());
    }

    boolean toldAll(int all) {
        return told.get() >= all;
    }

    private record Answered(Reply first, UUID id) {}

    private Answered tell(int number) {
        ObjectNode body = stories.complaint(number);
        Map<String, String> once = Map.of("Idempotency-Key", "fault-run-" + number);
        Reply first = null;
        for (int attempt = 0; ; attempt++) {
            String address = copies.get((number + attempt) % copies.size()).url(Service.INTAKE) + "/complaints";
            Reply reply = doors.post(address, "agent", body.toString(), once);
            first = first == null ? reply : first;
            if (!reply.again()) {
                return new Answered(first, keep(body, reply));
            }
            Patience.pause(PAUSE);
        }
    }

    private UUID keep(ObjectNode body, Reply reply) {
        String marker = body.path("contract").asText();
        if (reply.status() != 201) {
            String what = marker + " " + reply.body();
            ledger.write(Entry.command(new UUID(0, 0), Entry.RECORDED, what, Outcome.REFUSED));
            return null;
        }
        UUID id = UUID.fromString(reply.json().path("id").asText());
        String key = reply.json().path("key").asText();
        String answerBy = reply.json().path("answerBy").asText();
        String story = body.path("story").asText();
        ledger.write(new Entry(id, Entry.RECORDED, marker, Outcome.ACCEPTED, key, story, answerBy));
        return id;
    }
}
