package complaints.bench.faults.driving;

import com.fasterxml.jackson.databind.node.ObjectNode;
import complaints.bench.faults.breaking.Copy;
import complaints.devstack.process.Patience;
import complaints.devstack.up.Service;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Records one complaint after the other, first at one copy of intake, then at the other, and writes down each answer. */
public final class Telling {
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final List<Copy> copies;
    private final Ledger ledger;
    private final Stories stories;
    private final Doors doors = new Doors(Duration.ofSeconds(10));
    private final AtomicInteger told = new AtomicInteger();
    private final Queue<Integer> open = new ConcurrentLinkedQueue<>();

    public Telling(List<Copy> copies, Ledger ledger, Stories stories) {
        this.copies = copies;
        this.ledger = ledger;
        this.stories = stories;
    }

    /** Sends the next complaint once; where that was not answered, {@link #rest} sends it again. */
    public Reply once() {
        int number = told.incrementAndGet();
        Reply reply = send(number, 0);
        if (reply.again()) {
            open.add(number);
        } else {
            keep(stories.complaint(number), reply);
        }
        return reply;
    }

    /** Sends what was not answered until it is. */
    public void rest() {
        for (Integer number = open.poll(); number != null; number = open.poll()) {
            tell(number);
        }
    }

    /** Tells the next one of so many; empty where all are told or this one was refused. */
    Optional<UUID> nextOf(int all) {
        int number = told.incrementAndGet();
        return number > all ? Optional.empty() : Optional.ofNullable(tell(number));
    }

    boolean toldAll(int all) {
        return told.get() >= all;
    }

    private UUID tell(int number) {
        Reply reply = send(number, 0);
        for (int attempt = 1; reply.again(); attempt++) {
            Patience.pause(PAUSE);
            reply = send(number, attempt);
        }
        return keep(stories.complaint(number), reply);
    }

    private Reply send(int number, int attempt) {
        String address = copies.get((number + attempt) % copies.size()).url(Service.INTAKE) + "/complaints";
        Map<String, String> once = Map.of("Idempotency-Key", "fault-run-" + number);
        return doors.post(address, "agent", stories.complaint(number).toString(), once);
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
