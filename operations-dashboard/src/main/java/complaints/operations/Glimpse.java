package complaints.operations;

/** What may be shown of a complaint beside each of its events. Null where it is not known yet. */
public record Glimpse(String key, String owner, String status) {}
