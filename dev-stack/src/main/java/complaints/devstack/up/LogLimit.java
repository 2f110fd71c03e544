package complaints.devstack.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Keeps each log below two files of 16 MiB: the full one becomes {@code .1}, what it replaces is lost. */
final class LogLimit {
    private static final long LARGEST = 16L * 1024 * 1024;

    private LogLimit() {}

    static void apply(Path logs) {
        try (Stream<Path> files = Files.list(logs)) {
            files.filter(file -> file.toString().endsWith(".log"))
                    .filter(LogLimit::isFull)
                    .forEach(LogLimit::turn);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot limit the logs in " + logs, e);
        }
    }

    private static boolean isFull(Path log) {
        return log.toFile().length() > LARGEST;
    }

    /** The writer keeps its file open and appends, so the file is emptied, not moved. */
    private static void turn(Path log) {
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
            Files.copy(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            channel.truncate(0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot limit " + log, e);
        }
    }
}
