package complaints.intake;

import java.time.Instant;
import java.util.List;

/**
 * What a complaint lacked, and since when it does no more.
 *
 * @param missing what the customer was asked for; empty where he never was
 * @param asked when he was asked; null where he never was
 * @param completed when he brought it; null until then
 */
public record Completion(List<String> missing, Instant asked, Instant completed) {

    /** Nothing was missing. */
    public static final Completion NEVER_ASKED = new Completion(List.of(), null, null);

    /** Asked at this instant; not asked at all where nothing is missing. */
    public static Completion asked(List<String> missing, Instant at) {
        return missing.isEmpty() ? NEVER_ASKED : new Completion(List.copyOf(missing), at, null);
    }

    /** Whether the customer still has to bring something. */
    public boolean awaited() {
        return asked != null && completed == null;
    }

    Completion broughtAt(Instant at) {
        return new Completion(missing, asked, at);
    }
}
