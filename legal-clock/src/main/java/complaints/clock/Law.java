package complaints.clock;

/**
 * Where a rule comes from.
 *
 * @param name law and article, as a customer may look it up
 * @param source where the text was read; empty if it has no address
 */
public record Law(String name, String source) {}
