package complaints.resolution;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Processor time and time of day something takes: of this JVM, and of the database's processes that outlive it. */
record Cost(Duration time, Duration ours, Duration databases) {

    /** @param database where the database keeps its data */
    static Cost now(Path database) {
        long postmaster = postmaster(database);
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

    private static boolean isOf(long postmaster, ProcessHandle process) {
        return process.pid() == postmaster
                || process.parent().filter(each -> each.pid() == postmaster).isPresent();
    }

    private static long postmaster(Path database) {
        try {
            return Long.parseLong(Files.readAllLines(database.resolve("postmaster.pid"))
                    .get(0)
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
