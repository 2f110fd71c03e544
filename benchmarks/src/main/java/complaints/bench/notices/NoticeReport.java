package complaints.bench.notices;

import java.util.Map;

/**
 * What a run found.
 *
 * @param cleanPerSecond notices a second without faults, from the first event to the last mail; 0 where not measured
 * @param processorMillisPerMail of the service, without faults; 0 where not measured
 * @param seconds from the first event to the last mail, with the faults
 * @param killed how often each server was killed
 */
record NoticeReport(
        NoticeSettings settings,
        double loadBefore,
        double cleanPerSecond,
        double processorMillisPerMail,
        double seconds,
        Map<String, Integer> killed,
        Found found) {}
