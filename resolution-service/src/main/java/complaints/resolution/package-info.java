/**
 * One case per complaint, from its one owner to its proven end.
 *
 * <p>Owns cases, ownership periods, promises, handoffs, the people who own cases and how much each carries. Hears intake,
 * follow-up and notification. Tells {@code resolution.events.v1}.
 */
package complaints.resolution;
