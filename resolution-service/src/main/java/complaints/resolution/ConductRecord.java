package complaints.resolution;

import complaints.events.Channel;
import complaints.events.Person;
import java.time.Instant;

/**
 * What somebody did that cannot be borne, documented. It counts once a second person has read the evidence, and until
 * it expires; then the channel is limited, never the claim: every notice still goes out.
 *
 * @param warning what the customer was told before
 * @param channel which channel is limited
 * @param confirmedBy the second reader; null before
 */
public record ConductRecord(
        int number,
        Person by,
        Instant at,
        String fact,
        String evidence,
        String warning,
        Channel channel,
        Person confirmedBy,
        Instant expiresAt) {

    /** Whether it limits its channel at that instant. */
    boolean counts(Instant now) {
        return confirmedBy != null && now.isBefore(expiresAt);
    }

    ConductRecord confirmed(Person reader, Instant until) {
        return new ConductRecord(number, by, at, fact, evidence, warning, channel, reader, until);
    }
}
