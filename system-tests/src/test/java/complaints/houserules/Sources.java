package complaints.houserules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The project as it lies on disk. */
public final class Sources {

    static final Path ROOT = Path.of(System.getProperty("complaints.root", ".."))
            .toAbsolutePath()
            .normalize();

    private static final List<String> ROOMS = List.of(
            "event-contract",
            "legal-clock",
            "messaging",
            "http-doors",
            "intake-service",
            "resolution-service",
            "followup-service",
            "notification-service",
            "operations-dashboard");

    private Sources() {}

    /** The compiled classes of what runs in production; without the stack for development. */
    public static JavaClasses production() {
        return new ClassFileImporter()
                .importPaths(ROOMS.stream()
                        .map(room -> ROOT.resolve(room).resolve("target/classes"))
                        .filter(Files::isDirectory)
                        .toList());
    }

    static boolean hasPackageDescription(String room) {
        return ROOMS.stream()
                .map(module -> ROOT.resolve(module).resolve("src/main/java").resolve(room))
                .anyMatch(folder -> Files.exists(folder.resolve("package-info.java")));
    }

    /** Files of the tree that somebody wrote, relative to its root. */
    static List<Path> written(Predicate<Path> wanted) {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(Files::isRegularFile)
                    .map(ROOT::relativize)
                    .filter(path -> Stream.of("target", ".git", ".complaints", "node_modules")
                            .noneMatch(skipped -> contains(path, skipped)))
                    .filter(wanted)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path relative) {
        try {
            return Files.readString(ROOT.resolve(relative));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path path, String name) {
        for (Path part : path) {
            if (part.toString().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
