package complaints.notification.sending;

import java.time.Duration;
import java.util.Set;

/**
 * When it is worth looking for notices again. Where a busy domain has thousands waiting and may get no more now, looking
 * for those of others means reading past all of them: after a look that found too few, the next one waits a moment, and
 * the longer the look took, the longer. It does not wait where a domain has become free, nor where nothing was left out
 * and somebody says that notices were written.
 */
final class Lookout {

    private static final Duration MOMENT = Duration.ofMillis(100);
    private static final int SHARE = 10;

    private Set<String> without;
    private long notBefore;
    private boolean writtenMeanwhile;

    /** @param nanos monotonic time */
    synchronized boolean isWorthIt(Set<String> leavingOut, long nanos) {
        return without == null || !leavingOut.containsAll(without) || nanos - notBefore >= 0;
    }

    synchronized void looks() {
        writtenMeanwhile = false;
    }

    /** @param enough whether there may be more than was found */
    synchronized void looked(Set<String> leftOut, boolean enough, long begun, long ended) {
        without = enough || leftOut.isEmpty() && writtenMeanwhile ? null : leftOut;
        notBefore = ended + Math.max(MOMENT.toNanos(), (ended - begun) * SHARE);
    }

    synchronized void written() {
        writtenMeanwhile = true;
        if (without != null && without.isEmpty()) {
            without = null;
        }
    }
}
