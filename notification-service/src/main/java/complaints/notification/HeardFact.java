package complaints.notification;

import complaints.events.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * A fact as it was heard here.
 *
 * @param id the event's id: the same at every delivery
 * @param heardAt when this service took it in, by its own clock
 */
public record HeardFact(UUID id, Fact fact, Instant heardAt) {}
