package complaints.bench.measuring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/**
 * Clients that each do one thing after the other, without a pause, until the time is over. A slow answer delays that
 * client's next request: what is measured is what the clients got, not what an open stream of requests would suffer.
 */
public final class Clients {
    private static final long PAUSE_AFTER_FAULT = TimeUnit.MILLISECONDS.toNanos(50);

    private final String what;
    private final Progress progress;

    public Clients(String what, Progress progress) {
        this.what = what;
        this.progress = progress;
    }

    /** @param opened makes each client's work; called by the client's own thread */
    public Measured run(int clients, Duration duration, Callable<Work> opened) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            LongAdder done = new LongAdder();
            long begun = System.nanoTime();
            long end = begun + duration.toNanos();
            List<Future<Tally>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(() -> client(opened, end, done)));
            }
            List<Tally> tallies = awaited(running, begun, duration, done);
            return Measured.of(clients, (System.nanoTime() - begun) / 1e9, tallies);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Tally client(Callable<Work> opened, long end, LongAdder done) throws Exception {
        Latencies latencies = new Latencies();
        Map<String, Long> errors = new HashMap<>();
        try (Work work = opened.call()) {
            while (System.nanoTime() < end) {
                work.await();
                long begun = System.nanoTime();
                String fault = once(work);
                if (fault.equals(Work.DONE)) {
                    latencies.add(System.nanoTime() - begun);
                    done.increment();
                } else {
                    errors.merge(fault, 1L, Long::sum);
                    LockSupport.parkNanos(PAUSE_AFTER_FAULT);
                }
            }
        }
        return new Tally(latencies, errors);
    }

    private static String once(Work work) throws InterruptedException {
        try {
            return work.once();
        } catch (InterruptedException stop) {
            throw stop;
        } catch (Exception fault) {
            return fault.getClass().getSimpleName();
        }
    }

    private List<Tally> awaited(List<Future<Tally>> running, long begun, Duration duration, LongAdder done)
            throws InterruptedException {
        List<Tally> tallies = new ArrayList<>();
        for (Future<Tally> each : running) {
            tallies.add(awaited(each, begun, duration, done));
        }
        return tallies;
    }

    private Tally awaited(Future<Tally> client, long begun, Duration duration, LongAdder done)
            throws InterruptedException {
        while (true) {
            try {
                return client.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException goesOn) {
                double seconds = (System.nanoTime() - begun) / 1e9;
                progress.show(String.format(
                        "%s: %.0f of %d s, %.0f per second",
                        what, seconds, duration.toSeconds(), done.sum() / seconds));
            } catch (ExecutionException e) {
                throw new IllegalStateException(what + " cannot go on: " + e.getCause(), e.getCause());
            }
        }
    }
}
