package complaints.devstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The folders in which servers keep what they know. */
public final class Folders {
    private Folders() {}

    /** The folder as an absolute path, made if it is missing. */
    public static Path made(Path folder) {
        try {
            return Files.createDirectories(folder.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the folder " + folder, e);
        }
    }

    /** The content of the file, which is made with the value given the first time. */
    public static String once(Path file, Supplier<String> value) {
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, value.get() + "\n");
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep " + file, e);
        }
    }

    /** The file is gone afterwards, whether or not it was there. */
    public static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }

    /** The folder and all in it are gone afterwards, whether or not it was there. */
    public static void dropAll(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Folders::drop);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }
}
