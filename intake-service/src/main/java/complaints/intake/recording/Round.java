package complaints.intake.recording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;

/** Takes together what may be kept together: whatever waits, each customer once. */
final class Round {

    private static final int MOST = 64;

    private final BlockingQueue<Waiting> arrived;
    private List<Waiting> later = new ArrayList<>();

    Round(BlockingQueue<Waiting> arrived) {
        this.arrived = arrived;
    }

    /** Waits until there is something; a customer's second telling stays for the next round. */
    List<Waiting> next() throws InterruptedException {
        List<Waiting> all = later;
        if (all.isEmpty()) {
            all.add(arrived.take());
        }
        arrived.drainTo(all, MOST - all.size());
        later = new ArrayList<>();
        List<Waiting> together = new ArrayList<>();
        Set<String> customers = new HashSet<>();
        for (Waiting each : all) {
            List<String> names = each.telling().names();
            (Collections.disjoint(customers, names) ? together : later).add(each);
            customers.addAll(names);
        }
        return together;
    }

    /** Those that stayed for a round that will not come. */
    Stream<Waiting> left() {
        return later.stream();
    }
}
