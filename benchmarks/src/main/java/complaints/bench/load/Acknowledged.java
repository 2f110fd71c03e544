package complaints.bench.load;

import complaints.bench.measuring.Quantiles;

/**
 * How long it took from a complaint's recording until the mail server had taken its acknowledgement.
 *
 * @param failed sampled notices that could not be sent
 * @param missing sampled notices that had not come when the waiting was given up
 * @param secondsBehind how long after the last recording the last sampled acknowledgement was taken
 */
record Acknowledged(Quantiles millis, int failed, int missing, double secondsBehind) {}
