package complaints.bench.faults;

import complaints.bench.faults.breaking.Await;
import complaints.bench.faults.breaking.Site;
import complaints.bench.faults.judging.Tables;
import complaints.devstack.StackNames;
import complaints.devstack.up.Lag;
import complaints.devstack.up.LagUnknown;
import complaints.devstack.up.Screen;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Waits until nothing is under way any more: nothing waits to be told, to be heard, or to be sent. */
final class Settling {
    private static final Map<String, String> WAITING = Map.of(
            "notices", "notification: select count(*) from notice where state = 'WRITTEN'",
            "acknowledgements", "notification: select count(*) from complaint where acknowledge_at is not null",
            "early facts", "resolution: select count(*) from early_fact",
            "checks", "followup: select count(*) from satisfaction_check where next_at < now() + interval '1 hour'");

    private static final int LONG = 120;

    private final Site site;
    private final Tables tables;
    private final Screen screen;
    private long looks;
    private int still;
    private Map<String, Long> before = Map.of();
    private int unchanged;

    Settling(Site site, Screen screen) {
        this.site = site;
        this.tables = new Tables(site.servers());
        this.screen = screen;
    }

    void await(Duration limit) {
        Await.until("both copies of every service answer again", limit, site::ready);
        Await.until("nothing is under way", limit, this::quiet);
    }

    /**
     * Quiet is what is quiet in four looks: between two services there is a moment when neither has it. A reader whose
     * last commit of a position failed looks behind until the next event of that partition, though it has read all: what
     * stays the same for long is left to the judgement, which looks at what was heard.
     */
    private boolean quiet() throws LagUnknown {
        Map<String, Long> waiting = waiting();
        unchanged = waiting.equals(before) ? unchanged + 1 : 0;
        before = Map.copyOf(waiting);
        if (unchanged >= LONG) {
            waiting.keySet().removeIf(what -> what.contains(" reads "));
        }
        if (looks++ % 40 == 0 && !waiting.isEmpty()) {
            screen.say("  still under way: " + waiting);
        }
        still = waiting.isEmpty() ? still + 1 : 0;
        return still >= 4;
    }

    private Map<String, Long> waiting() throws LagUnknown {
        Map<String, Long> waiting = new TreeMap<>();
        Lag.of(site.servers().bootstrapServers())
                .forEach(
                        (group, topics) -> topics.forEach((topic, lag) -> waiting.put(group + " reads " + topic, lag)));
        StackNames.DATABASES.forEach(
                service -> waiting.put("outbox of " + service, tables.number(service, "select count(*) from outbox")));
        WAITING.forEach((what, where) -> waiting.put(what, count(where.split(": ", 2))));
        waiting.values().removeIf(count -> count == 0);
        return waiting;
    }

    private long count(String[] where) {
        return tables.number(where[0], where[1]);
    }
}
