package complaints.bench.faults.pressing;

import complaints.bench.faults.driving.Reply;
import java.util.List;

/**
 * What those who recorded complaints felt during one outage.
 *
 * @param silent requests without any answer
 * @param withRetryAfter of those answered 503, how many said when to come again
 * @param slowestMillis of all that were answered, half of them, 99 of 100, the slowest
 * @param secondsToDrain from the return of the server until nothing was under way; -1 where it was not awaited
 */
public record Felt(
        String away,
        long seconds,
        long asked,
        long accepted,
        long unavailable,
        long withRetryAfter,
        long otherwise,
        long silent,
        long halfMillis,
        long ninetyNineMillis,
        long slowestMillis,
        long secondsToDrain) {

    static Felt of(String away, long seconds, List<Reply> replies, long secondsToDrain) {
        long[] millis = replies.stream().mapToLong(Reply::millis).sorted().toArray();
        return new Felt(
                away,
                seconds,
                replies.size(),
                with(201, replies),
                with(503, replies),
                replies.stream()
                        .filter(each ->
                                each.status() == 503 && each.retryAfter().isPresent())
                        .count(),
                replies.size() - with(201, replies) - with(503, replies) - with(0, replies),
                with(0, replies),
                at(millis, 0.5),
                at(millis, 0.99),
                at(millis, 1),
                secondsToDrain);
    }

    private static long with(int status, List<Reply> replies) {
        return replies.stream().filter(each -> each.status() == status).count();
    }

    private static long at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, Math.floor(share * sorted.length))];
    }
}
