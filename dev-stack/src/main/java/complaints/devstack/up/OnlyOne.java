package complaints.devstack.up;

import complaints.devstack.process.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The right to run the system in a data folder, held by one process and given back by its death. */
public final class OnlyOne {
    /** Kept, because a lock ends with its channel and a channel nobody knows is closed. */
    private static FileLock held;

    private OnlyOne() {}

    /** Takes the right until this process ends; false where another process has it. */
    static boolean take(Path data) {
        try {
            held = open(data).tryLock();
            return held != null;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + data, e);
        }
    }

    /** Whether some other process runs the system in this folder. */
    public static boolean isTaken(Path data) {
        try (FileChannel channel = open(data);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at the lock in " + data, e);
        }
    }

    private static FileChannel open(Path data) throws IOException {
        return FileChannel.open(
                Folders.made(data).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
