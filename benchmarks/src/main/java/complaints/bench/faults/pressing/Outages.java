package complaints.bench.faults.pressing;

import complaints.bench.faults.breaking.Site;
import complaints.bench.faults.breaking.Wired;
import complaints.bench.faults.driving.Reply;
import complaints.bench.faults.driving.Telling;
import complaints.devstack.process.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Takes one server away while complaints keep coming, brings it back, and tells what was felt. */
public final class Outages {
    private static final int CLIENTS = 4;
    private static final Duration BETWEEN_REQUESTS = Duration.ofMillis(200);
    private static final Duration UNTIL_IT_IS_DOWN = Duration.ofMillis(500);

    private final Map<String, Wired> servers;
    private final Telling telling;
    private final Runnable settled;

    /** @param settled returns when nothing is under way */
    public Outages(Site site, Telling telling, Runnable settled) {
        this.servers = site.servers().all();
        this.telling = telling;
        this.settled = settled;
    }

    /** Nothing is away: what there is to compare with. */
    public Felt calm(Duration lasts) {
        return away("nothing", lasts, () -> {}, () -> {});
    }

    /** The process is gone, its port refuses. */
    public Felt killed(String name, Duration lasts) {
        return away(
                name + " killed",
                lasts,
                servers.get(name).server()::killHard,
                servers.get(name).server()::restart);
    }

    /** The process is there and does nothing. */
    public Felt paused(String name, Duration lasts) {
        return away(
                name + " paused",
                lasts,
                servers.get(name).server()::pause,
                servers.get(name).server()::resume);
    }

    /** What is sent disappears. */
    public Felt swallowed(String name, Duration lasts) {
        return away(
                name + " swallowed",
                lasts,
                servers.get(name).wire()::swallow,
                servers.get(name).wire()::mend);
    }

    private Felt away(String what, Duration lasts, Runnable begin, Runnable end) {
        begin.run();
        Patience.pause(UNTIL_IT_IS_DOWN);
        List<Reply> replies = told(lasts);
        end.run();
        long back = System.nanoTime();
        telling.rest();
        settled.run();
        return Felt.of(what, lasts.toSeconds(), replies, (System.nanoTime() - back) / 1_000_000_000L);
    }

    private List<Reply> told(Duration lasts) {
        AtomicBoolean over = new AtomicBoolean();
        List<Reply> replies = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        List<CompletableFuture<Void>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            clients.add(CompletableFuture.runAsync(() -> tell(over, replies), threads));
        }
        Patience.pause(lasts);
        over.set(true);
        clients.forEach(CompletableFuture::join);
        threads.shutdown();
        return replies;
    }

    private void tell(AtomicBoolean over, List<Reply> replies) {
        while (!over.get()) {
            Reply reply = telling.once();
            synchronized (replies) {
                replies.add(reply);
            }
            Patience.pause(BETWEEN_REQUESTS);
        }
    }
}
