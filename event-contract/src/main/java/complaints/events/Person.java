package complaints.events;

/**
 * Somebody of the company who answers by name.
 *
 * @param id stable handler id
 * @param name as the customer is told it
 */
public record Person(String id, String name) {}
