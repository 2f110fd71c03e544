package complaints.events;

import java.time.Instant;

/**
 * A legal or agreed term that runs for a complaint, as computed when the fact was told.
 *
 * @param rule id of the rule, such as {@code ES-TRLGDCU-ANSWER}
 * @param due the last instant that still keeps it, inclusive
 * @param explanation in the customer's language: rule, start, days skipped and why
 */
public record RunningClock(String rule, Instant due, String explanation) {}
