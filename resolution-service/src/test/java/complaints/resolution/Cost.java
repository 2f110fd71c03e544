package complaints.resolution;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Processor time and time of day something takes: of this JVM, and of the database's processes that outlive it. One in a
 * container is not seen from here: its processor time is 0.
 */
record Cost(Duration time, Duration ours, Duration databases) {

    /** @param database where the database keeps its data */
    static Cost now(Path database) {
        OptionalLong postmaster = postmaster(database);
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Duration databases = ProcessHandle.allProcesses()
                .filter(each -> isOf(postmaster, each))
                .map(each -> each.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);
        return new Cost(Duration.ofNanos(System.nanoTime()), Duration.ofNanos(machine.getProcessCpuTime()), databases);
    }

    Cost since(Cost before) {
        return new Cost(time.minus(before.time), ours.minus(before.ours), databases.minus(before.databases));
    }

    String of(int things) {
        return "%d in %.1f s: %.0f/s; processor ms each: %.3f here, %.3f in the database"
                .formatted(things, seconds(time), things / seconds(time), each(ours, things), each(databases, things));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static double each(Duration duration, int things) {
        return duration.toNanos() / 1e6 / things;
    }

    private static boolean isOf(OptionalLong postmaster, ProcessHandle process) {
        return isIt(postmaster, process)
                || process.parent().filter(each -> isIt(postmaster, each)).isPresent();
    }

    private static boolean isIt(OptionalLong postmaster, ProcessHandle process) {
        return postmaster.isPresent() && process.pid() == postmaster.getAsLong();
    }

    private static OptionalLong postmaster(Path database) {
        Path lock = database.resolve("postmaster.pid");
        if (Files.notExists(lock)) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(
                    Long.parseLong(Files.readAllLines(lock).get(0).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
