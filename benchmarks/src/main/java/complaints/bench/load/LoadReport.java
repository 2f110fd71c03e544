package complaints.bench.load;

import java.util.List;
import java.util.Map;

/**
 * What a run of the load found, and how it was made.
 *
 * @param javaOptions by server
 * @param loadBefore programs that waited for the processor in the minute before it began; negative where unknown
 * @param steady at half of the most the chain bore in a step; null where nothing was taken, or intake was measured by itself
 * @param withoutBaseline why the inserts were not measured; null where they were
 */
record LoadReport(
        LoadSettings settings,
        double loadBefore,
        Map<String, String> javaOptions,
        List<Step> steps,
        Steady steady,
        String withoutBaseline) {}
