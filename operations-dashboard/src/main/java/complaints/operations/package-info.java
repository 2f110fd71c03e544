/**
 * Operations: everything that happens, as one picture that is true to the events and has a known age.
 *
 * <p>Owns the event log, one row per complaint, the open promises, the dead letters and the counters. Hears all topics
 * and every service's dead letters. Tells nothing but its own dead letters.
 */
package complaints.operations;
