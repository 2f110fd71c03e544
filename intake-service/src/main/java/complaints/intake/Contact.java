package complaints.intake;

import complaints.events.Channel;
import complaints.events.ContactReason;
import java.time.Instant;
import java.util.UUID;

/**
 * One time the customer came back about a complaint on record.
 *
 * @param text his words, never edited; a correction stands beside what it corrects
 * @param customerMinutes what it cost him, null where not given
 */
public record Contact(
        UUID id, Instant at, Channel channel, ContactReason reason, String text, Integer customerMinutes) {}
