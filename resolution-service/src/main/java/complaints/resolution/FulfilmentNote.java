package complaints.resolution;

import java.util.UUID;

/** What whoever kept a promise says about it. */
record FulfilmentNote(UUID promiseId, String note) {}
