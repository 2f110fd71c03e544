package complaints.operations;

import complaints.events.DeadLetterFact.EventParked;
import complaints.events.Fact;
import complaints.messaging.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Feeds a running dashboard with made-up complaints, to look at it. Arguments: the broker, how many complaints of the
 * past month, how many new ones a second afterwards (0 for none).
 */
public final class MadeUpEvents {

    private MadeUpEvents() {}

    /** Sends the past, then goes on until it is stopped. */
    public static void main(String[] arguments) {
        Wires wires = new Wires(arguments[0]);
        Clock clock = Clock.systemUTC();
        past(wires, clock.instant(), Integer.parseInt(arguments[1]));
        int perSecond = Integer.parseInt(arguments[2]);
        if (perSecond > 0) {
            Random random = new Random(7);
            Executors.newSingleThreadScheduledExecutor()
                    .scheduleAtFixedRate(
                            () -> live(wires, clock.instant(), random),
                            0,
                            1_000_000 / perSecond,
                            TimeUnit.MICROSECONDS);
        } else {
            wires.close();
        }
    }

    private static void past(Wires wires, Instant now, int complaints) {
        Random random = new Random(42);
        for (int number = 0; number < complaints; number++) {
            double age = Math.pow(random.nextDouble(), 2) * Duration.ofDays(28).toSeconds();
            Life life = Life.upTo(6, now.minusSeconds((long) age), random.nextLong());
            wires.send(Wires.told(life.facts().stream()
                    .filter(fact -> fact.at().isBefore(now))
                    .toList()));
        }
        wires.send(Wires.told(List.of(
                parked(now, "resolution", "complaint.recorded", "UnreadableEventException: no complaintId or no at"),
                parked(now, "notification", "promise.made", "PSQLException 23514 at Notices.java:88"))));
    }

    private static Fact parked(Instant now, String service, String type, String reason) {
        return new EventParked(
                Ids.next(), now.minusSeconds(3000), Ids.next(), service, "intake.events.v1", Ids.next(), type, reason);
    }

    private static void live(Wires wires, Instant now, Random random) {
        List<Fact> facts = new ArrayList<>(
                Life.upTo(1, now.minusMillis(1500), random.nextLong()).facts());
        facts.removeIf(fact -> fact.at().isAfter(now));
        wires.send(Wires.told(facts));
    }
}
