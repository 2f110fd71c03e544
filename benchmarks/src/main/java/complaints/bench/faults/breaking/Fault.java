package complaints.bench.faults.breaking;

import java.time.Duration;

/**
 * One harm done to one part.
 *
 * @param harm such as {@code killed}, {@code paused}, {@code cut off}
 * @param target such as {@code kafka} or {@code second/intake}
 * @param lasts until it is undone
 * @param end what undoes it; nothing where it undoes itself
 */
record Fault(String harm, String target, Duration lasts, Runnable begin, Runnable end) {

    static Fault of(String harm, String target, Duration lasts, Runnable begin, Runnable end) {
        return new Fault(harm, target, lasts, begin, end);
    }

    @Override
    public String toString() {
        return target + " " + harm + " for " + lasts.toMillis() / 1000.0 + " s";
    }
}
