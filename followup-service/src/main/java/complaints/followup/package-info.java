/**
 * Long after the sale: what was agreed is asked about, and a bad answer opens the case again.
 *
 * <p>Owns: checks, answers, who asked not to be asked, the weekly review. <br>
 * Hears: intake (whom it is about), resolution (closings and reopenings). <br>
 * Tells: {@link complaints.events.FollowupFact}.
 */
package complaints.followup;
