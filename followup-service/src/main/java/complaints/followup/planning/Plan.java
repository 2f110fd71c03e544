package complaints.followup.planning;

import complaints.events.CheckKind;
import complaints.followup.Term;
import java.util.Map;

/**
 * Which checks follow a closing.
 *
 * @param checks how long after the closing each is asked; a kind that is missing is not asked
 * @param reminder how long after asking the customer is reminded; null for never
 */
public record Plan(Map<CheckKind, Term> checks, Term reminder) {}
