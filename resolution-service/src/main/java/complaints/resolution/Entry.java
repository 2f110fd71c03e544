package complaints.resolution;

import java.time.Instant;

/**
 * One line of what was said, told and done about a case.
 *
 * @param number from 1 without gaps
 * @param type wire name of the fact, or what was noted
 * @param by handler id, {@code customer} or {@code system}
 * @param data the fact itself
 */
public record Entry(int number, Instant at, String type, String by, Object data) {}
