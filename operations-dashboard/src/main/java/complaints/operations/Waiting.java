package complaints.operations;

import complaints.operations.Picture.Turn;
import java.util.Comparator;
import java.util.List;

/** How long the customer waited for us: the time during which the next step was ours. */
final class Waiting {

    private Waiting() {}

    /** @return milliseconds up to {@code end} */
    static long of(List<Turn> turns, long end) {
        long waited = 0;
        long since = -1;
        for (Turn turn :
                turns.stream().sorted(Comparator.comparingLong(Turn::at)).toList()) {
            if (turn.ours() && since < 0) {
                since = turn.at();
            } else if (!turn.ours() && since >= 0) {
                waited += turn.at() - since;
                since = -1;
            }
        }
        return since >= 0 ? waited + Math.max(0, end - since) : waited;
    }
}
