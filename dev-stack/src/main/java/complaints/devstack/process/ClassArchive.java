package complaints.devstack.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The loaded classes of a program as a file that its next start maps instead of loading them again, which halves the
 * work of starting.
 *
 * <p>Only where {@code complaints.archives} names a folder. The build makes the files; one made by another JVM or from
 * other jars is passed over by the JVM.
 */
public final class ClassArchive {
    private static final String FOLDER = "complaints.archives";
    private static final String MAKE = "complaints.archives.make";

    private ClassArchive() {}

    /** What the JVM of the program is told. */
    static List<String> options(Class<?> program) {
        String folder = System.getProperty(FOLDER, "");
        if (folder.isEmpty()) {
            return List.of();
        }
        Path archive = Path.of(folder, program.getSimpleName() + ".jsa");
        if (Boolean.getBoolean(MAKE)) {
            return List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
        }
        return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off") : List.of();
    }

    /** From now on the programs started here write their archives when they end. */
    public static void makeAll() {
        Path folder = Path.of(System.getProperty(FOLDER));
        Folders.dropAll(folder);
        Folders.made(folder);
        System.setProperty(MAKE, "true");
    }
}
