package complaints.resolution;

import complaints.events.Person;
import complaints.events.PromiseKind;
import java.time.Instant;
import java.util.UUID;

/** Whom we warned that a date comes near. */
record OwnerWarning(Person owner, UUID promiseId, PromiseKind kind, Instant due) {}
