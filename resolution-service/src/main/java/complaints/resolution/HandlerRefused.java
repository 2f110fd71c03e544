package complaints.resolution;

import complaints.doors.Refusal;
import java.util.Collection;

/** What cannot be done with a handler. */
public class HandlerRefused extends Refusal {

    private HandlerRefused(Kind kind, String slug, String message) {
        super(kind, slug, message);
    }

    /** @param known who could have been named */
    public static HandlerRefused unknown(Collection<String> known) {
        HandlerRefused refused = new HandlerRefused(
                Kind.INVALID, "handler-unknown", "There is no such handler; known are: " + known + ".");
        refused.with("known", known);
        return refused;
    }

    /** Somebody standing in for themselves. */
    public static HandlerRefused ownSubstitute() {
        return new HandlerRefused(Kind.INVALID, "own-substitute", "Nobody can be their own substitute.");
    }

    /** A log-in behind which no handler stands. */
    public static HandlerRefused notAHandler(String login) {
        return new HandlerRefused(
                Kind.CONFLICT,
                "not-a-handler",
                "The log-in '" + login + "' is no handler; a supervisor can add one (PUT /handlers/{id}).");
    }
}
