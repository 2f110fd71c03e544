package complaints.bench.faults.breaking;

import complaints.devstack.process.Patience;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Does one harm after the other, evenly over the complaints, and undoes each. What it did stands in its log. */
public final class Faults {
    private static final Duration LOOK = Duration.ofMillis(100);

    /**
     * One fault as it was.
     *
     * @param note what went wrong in doing or undoing it; null where nothing did
     */
    public record Done(String begun, String ended, String harm, String target, String note) {}

    private final Malice malice;
    private final Echo echo;
    private final Clock clock;
    private final List<Done> log = new ArrayList<>();

    public Faults(long seed, Site site, Clock clock) {
        this.echo = new Echo(site.servers().bootstrapServers());
        this.malice = new Malice(seed, site, echo);
        this.clock = clock;
    }

    /**
     * @param every complaints between two faults
     * @param recorded how many complaints are recorded by now
     * @param over whether no more complaints come
     */
    public void run(int faults, int every, LongSupplier recorded, java.util.function.BooleanSupplier over) {
        for (int number = 1; number <= faults; number++) {
            while (recorded.getAsLong() < (long) number * every && !over.getAsBoolean()) {
                Patience.pause(LOOK);
            }
            one(malice.next());
        }
    }

    /** In the order they were done. */
    public synchronized List<Done> log() {
        return List.copyOf(log);
    }

    /** Records delivered again on purpose. */
    public long repeated() {
        return echo.sent();
    }

    private void one(Fault fault) {
        Instant begun = clock.instant();
        String note = null;
        try {
            fault.begin().run();
            Patience.pause(fault.lasts());
        } catch (RuntimeException e) {
            note = e.getMessage();
        } finally {
            note = undo(fault, note);
        }
        keep(new Done(begun.toString(), clock.instant().toString(), fault.harm(), fault.target(), note));
    }

    private static String undo(Fault fault, String note) {
        try {
            fault.end().run();
            return note;
        } catch (RuntimeException e) {
            return e.getMessage();
        }
    }

    private synchronized void keep(Done done) {
        log.add(done);
    }
}
