package complaints.houserules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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

    /** Folders whose files are made, some by what runs at this moment. */
    private static final Set<String> MADE = Set.of("target", ".git", ".complaints", "node_modules");

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
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return MADE.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.add(ROOT.relativize(file));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().filter(wanted).toList();
    }

    public static String read(Path relative) {
        try {
            return Files.readString(ROOT.resolve(relative));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
