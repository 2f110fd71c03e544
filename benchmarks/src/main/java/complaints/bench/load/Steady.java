package complaints.bench.load;

import complaints.bench.measuring.Measured;
import complaints.bench.measuring.Quantiles;

/**
 * What customers wait for while complaints come at an even pace that the system can bear.
 *
 * @param perSecond the pace asked for: half of the most that the chain bore
 * @param ownerMillis from the recording until there was an owner
 * @param acknowledged from the recording until the mail server had the acknowledgement
 */
record Steady(double perSecond, Measured posted, Quantiles ownerMillis, Acknowledged acknowledged) {}
