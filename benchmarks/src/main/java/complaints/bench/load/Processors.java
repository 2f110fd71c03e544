package complaints.bench.load;

import complaints.devstack.up.StackFile;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the system's processes use of the machine, as the operating system counts it. */
final class Processors {
    private Processors() {}

    /** Programs that waited for the machine's processors in the last minute; negative where the system does not say. */
    static double waiting() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Processor time used so far by each server and its children that still live, in milliseconds. */
    static Map<String, Long> used(List<StackFile.Running> servers) {
        Map<String, Long> used = new TreeMap<>();
        for (StackFile.Running each : servers) {
            ProcessHandle.of(each.pid())
                    .ifPresent(process -> used.put(
                            each.name(),
                            Stream.concat(Stream.of(process), process.descendants())
                                    .mapToLong(Processors::millis)
                                    .sum()));
        }
        return used;
    }

    /** Milliseconds per complaint between two counts. */
    static Map<String, Double> perComplaint(Map<String, Long> before, Map<String, Long> after, long complaints) {
        Map<String, Double> each = new TreeMap<>();
        if (complaints > 0) {
            after.forEach((name, used) ->
                    each.put(name, Math.round((used - before.getOrDefault(name, 0L)) * 100.0 / complaints) / 100.0));
        }
        return each;
    }

    /** The same, of those servers alone. */
    static Map<String, Double> perComplaint(
            Map<String, Long> before, Map<String, Long> after, long complaints, Set<String> servers) {
        Map<String, Double> each = perComplaint(before, after, complaints);
        each.keySet().retainAll(servers);
        return each;
    }

    /** The options each Java server runs with: figures without them mean little. */
    static Map<String, String> options(List<StackFile.Running> servers) {
        Map<String, String> options = new TreeMap<>();
        for (StackFile.Running each : servers) {
            ProcessHandle.of(each.pid())
                    .flatMap(process -> process.info().arguments())
                    .map(words -> Stream.of(words)
                            .filter(word -> word.startsWith("-X"))
                            .collect(Collectors.joining(" ")))
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> options.put(each.name(), text));
        }
        return options;
    }

    private static long millis(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }
}
