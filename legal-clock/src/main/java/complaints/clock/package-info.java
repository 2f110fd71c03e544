/**
 * Terms of law as data + working calendars → a date and its explanation.
 *
 * <p>Owns: rules of law (YAML), working calendars, the count from a complaint's facts to a due date. <br>
 * Hears: nothing; whoever asks passes the facts. <br>
 * Tells: nothing; it answers with a {@link complaints.clock.Clock}. No state, no system clock, no network.
 */
package complaints.clock;
