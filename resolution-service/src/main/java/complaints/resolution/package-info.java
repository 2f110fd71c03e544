/**
 * One case per complaint, from its one owner to its proven end.
 *
 * <p>Owns cases, ownership periods, promises, handoffs and the people who own cases. Hears intake, follow-up and
 * notification. Tells {@code resolution.events.v1}.
 */
package complaints.resolution;
