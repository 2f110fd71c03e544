package complaints.bench.load;

import java.util.List;

/**
 * How the load is made.
 *
 * @param intakeAlone whether the services behind intake stand still
 * @param seconds how long each number of clients posts
 * @param warmUpSeconds how long is posted before anything counts
 */
public record LoadSettings(boolean intakeAlone, int seconds, int warmUpSeconds, List<Integer> clients, long seed) {

    /** The baseline needs less time to settle than the system. */
    int baselineSeconds() {
        return Math.max(1, seconds / 2);
    }
}
