package complaints.resolution;

import complaints.events.Channel;
import complaints.events.ContactReason;
import java.time.Instant;

/** The customer came back; his words as they came. */
public record Contact(Instant at, Channel channel, ContactReason reason, String text) {}
