package complaints.doors;

/**
 * One field at fault.
 *
 * @param field path of the field, such as {@code customer.email} or {@code questions[1]}; empty for the whole body
 * @param message what is wrong and what would be right; never the value itself
 */
public record Violation(String field, String message) {}
