package complaints.intake;

import complaints.events.RunningClock;
import java.time.Instant;
import java.util.List;

/**
 * By when the law wants what, as told to the customer.
 *
 * @param answerBy the last instant, inclusive, of the clock that ends first
 * @param clocks those that run, the earliest due first
 */
public record Terms(Instant answerBy, List<RunningClock> clocks) {}
