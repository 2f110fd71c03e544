package complaints.bench.measuring;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Work at an even pace, however many clients share it: each takes the next moment and waits for it. */
public final class Paced implements Work {

    private final Work work;
    private final AtomicLong next;
    private final long interval;

    /**
     * @param next the next free moment of {@link System#nanoTime}, shared by all clients
     * @param perSecond how often the work is done by all of them together
     */
    public Paced(Work work, AtomicLong next, double perSecond) {
        this.work = work;
        this.next = next;
        this.interval = (long) (1e9 / perSecond);
    }

    @Override
    public void await() {
        long mine = next.getAndAdd(interval);
        for (long left = mine - System.nanoTime(); left > 0; left = mine - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    @Override
    public String once() throws Exception {
        return work.once();
    }

    @Override
    public void close() throws Exception {
        work.close();
    }
}
