package complaints.notification;

/** Told inside the service once notices are committed: there is something to send. */
public record NoticesWritten() {}
